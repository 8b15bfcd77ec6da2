/** Succeeds where the environment's options for Node let our code run; launch.sh runs it. */
const runs: boolean = true;
process.exitCode = runs ? 0 : 1;
