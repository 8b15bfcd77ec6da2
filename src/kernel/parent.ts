/** Option of a program that npm started; package.json gives it npm's process number as the shell knows it. */
const option = /^--stop-with-parent(?:=(\d+))?$/;
/** No signal tells the death of a parent, so the program looks twice a second. */
const everyMs = 500;

/**
 * Calls `stop` after the death of the parent, if the option is given: a killed npm passes no signal on, and its child gets
 * another parent. The number reveals also a parent that died before this process began.
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
