import { checkOperator } from '../../access/ticket-sight.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { inLanguage } from '../../kernel/text.ts';
import type { Drills } from '../../registers/drills.ts';
import { type SystemKey, systemKeys } from '../../systems/systems.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toDrillFault } from '../inputs/drill.ts';
import { refusal } from '../scalars/scalars.ts';

export const drillResolvers = {
  Query: {
    cast: (_, _args, { drills }) => drills?.cast() ?? null,
  },
  Mutation: {
    async drill(_, { system, fault, ttlSeconds }, { drills, systemStatus, viewer }) {
      checkOperator(viewer);
      if (ttlSeconds < 1 || ttlSeconds > 3600) throw refusal('ttlSeconds: 1 to 3600 seconds');
      const { id, control } = drillable(system, drills);
      const endsAt = await control.start(id, toDrillFault(fault), ttlSeconds);
      return { system: await systemStatus(id), fault, endsAt };
    },
    async endDrill(_, { system }, { drills, systemStatus, viewer }) {
      checkOperator(viewer);
      const { id, control } = drillable(system, drills);
      await control.end(id);
      return { system: await systemStatus(id) };
    },
  },
  CastAccount: {
    iban: ({ iban }) => iban ?? null,
    controlAccount: ({ controlAccount }) => controlAccount ?? null,
    story: ({ story }, { language }) => inLanguage(story, language),
  },
  CastMember: {
    accounts: ({ accounts }) => [...accounts],
    story: ({ story }, { language }) => inLanguage(story, language),
    expect: ({ expect }) =>
      systemKeys.flatMap((system) => {
        const expected = expect[system];
        return expected
          ? [{ system, outcome: expected.outcome, faultClass: expected.faultClass ?? null }]
          : [];
      }),
  },
} satisfies Resolvers;

/** @throws RefusedError DRILL_NOT_POSSIBLE */
function drillable(system: string, drills: Drills | null): { id: SystemKey; control: Drills } {
  if (drills === null || !drills.systems.has(system as SystemKey))
    throw new RefusedError(
      'DRILL_NOT_POSSIBLE',
      'expected a simulated system that this gateway is connected to',
    );
  return { id: system as SystemKey, control: drills };
}
