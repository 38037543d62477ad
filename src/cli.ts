import { endWithParent } from './base/index.ts';
import { main } from './commands/index.ts';

endWithParent();
process.exitCode = await main(process.argv.slice(2));
