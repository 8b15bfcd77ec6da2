/** Option of a program that npm started; package.json gives it npm's process number as the shell knows it. */
const option = /^--stop-with-parent(?:=(\d+))?$/;

/** Looks twice a second: there is no signal for the death of a parent. */
const everyMs = 500;

/**
 * Calls `stop` once the parent has gone, if the option is given. A killed npm can pass no signal on; its child gets another
 * parent. With the number a parent that died before this process began is noticed too.
 */
export function stopWithParent(stop: () => void): void {
  const found = process.argv.map((argument) => option.exec(argument)).find((match) => match !== null);
  if (!found) return;
  const parent = found[1] === undefined ? process.ppid : Number(found[1]);
  const timer = setInterval(look, everyMs);
  timer.unref();
  look();

  function look(): void {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }
}
