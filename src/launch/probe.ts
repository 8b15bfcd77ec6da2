/** Run by launch.sh under the options that the environment has for Node: it succeeds where they let our code run. */
const runs: boolean = true;
process.exitCode = runs ? 0 : 1;
