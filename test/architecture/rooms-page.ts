/** The part of `src/README.md` that shows the rooms: their table, and a picture that GitHub draws. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rooms } from './rooms.ts';
import { root } from './sources.ts';

const page = join(root, 'src/README.md');
const begin = '<!-- rooms: written by `npm run codegen` from test/architecture/rooms.ts -->';
const end = '<!-- end of rooms -->';

function shown(): string {
  const rows = Object.entries(rooms).map(
    ([room, { what, below }]) =>
      `| \`${room}/\` | ${what} | ${below.length === 0 ? '–' : below.join(', ')} |`,
  );
  const arrows = Object.entries(rooms).flatMap(([room]) => below(room).map((one) => `  ${room} --> ${one}`));
  return [
    begin,
    '| room | what is in it | may import from |',
    '|---|---|---|',
    ...rows,
    '',
    'The picture leaves out an arrow that other arrows imply.',
    '',
    '```mermaid',
    'graph TD',
    ...arrows,
    '```',
    end,
  ].join('\n');
}

/** The rooms right below a room: those without another way to them. */
function below(room: string): string[] {
  const direct = rooms[room]?.below ?? [];
  return direct.filter((one) => !direct.some((other) => other !== one && reaches(other, one)));
}

function reaches(from: string, to: string): boolean {
  const direct = rooms[from]?.below ?? [];
  return direct.includes(to) || direct.some((one) => reaches(one, to));
}

/** The page as the table gives it. */
export function roomsPage(): { readonly is: string; readonly shouldBe: string } {
  const is = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = is.split(begin);
  return { is, shouldBe: `${before}${shown()}${rest.split(end)[1] ?? ''}` };
}

export function writeRoomsPage(): void {
  writeFileSync(page, roomsPage().shouldBe);
}
