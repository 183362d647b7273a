/** Where the program starts: the arguments go to the command line, its answer becomes the exit code. */

import { main } from './cli.ts';

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
