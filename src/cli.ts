import { endWithParent, outliveReaders } from './base/index.ts';
import { main } from './commands/index.ts';

endWithParent();
outliveReaders();
process.exitCode = await main(process.argv.slice(2));
