/** A folder that takes messages where there is no mail server, or none may be used. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parcel, Post } from './post.ts';

/** Writes each message to a file of its own; the same message again to the same file. */
export function createFilePost(folder: string): Post {
  return {
    async handOver(parcel) {
      try {
        await write(folder, parcel);
        return { kind: 'accepted' };
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        return { kind: 'later', reply: `the file could not be written (${code ?? 'unknown'})` };
      }
    },
    close() {},
  };
}

/** Writes a file under another name and renames it when it is whole: its reader finds all of it, even after a power cut. */
async function write(folder: string, { messageId, eml }: Parcel): Promise<void> {
  // The file holds IINs: no other account of the machine may read it.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = fileNameOf(messageId);
  const unfinished = join(folder, `${name}.${randomUUID()}.tmp`);
  try {
    await using file = await open(unfinished, 'wx', 0o600);
    await file.writeFile(eml);
    await file.sync();
    await rename(unfinished, join(folder, name));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  // The folder holds the name, and is written apart from the file.
  await using directory = await open(folder, 'r');
  await directory.sync();
}

/** Ids that had to be changed stay distinct by their digest. */
function fileNameOf(messageId: string): string {
  const id = messageId.replace(/^<(.*)>$/, '$1');
  const safe = id
    .replace(/[^\w@.-]/g, '_')
    .replace(/^\.+|^$/, '_')
    .slice(0, 120);
  if (safe === id) return `${safe}.eml`;
  return `${safe}.${createHash('sha256').update(messageId).digest('hex').slice(0, 16)}.eml`;
}
