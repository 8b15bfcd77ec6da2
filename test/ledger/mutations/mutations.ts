import type { Mutations } from './mutation.ts';
import { mutationsS1ToS3 } from './s1-to-s3.ts';
import { mutationsS4AndS5 } from './s4-s5.ts';
import { mutationsS6 } from './s6.ts';
import { mutationsS7 } from './s7.ts';
import { mutationsS7Electronic } from './s7-electronic.ts';

/** Mutations of every enforced row, by its item. */
export const mutations: Mutations = {
  ...mutationsS1ToS3,
  ...mutationsS4AndS5,
  ...mutationsS6,
  ...mutationsS7,
  ...mutationsS7Electronic,
};
