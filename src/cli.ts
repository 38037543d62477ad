import { main } from './commands/main.ts';
import { endWithParent } from './processes.ts';

endWithParent();
process.exitCode = await main(process.argv.slice(2));
