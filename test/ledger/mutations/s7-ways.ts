import { code, data, type Mutations } from './mutation.ts';
import { outageIsAbsence } from './shared.ts';

const s7 = 'loss-of-capacity-payment';
const division = ['routes', 'MSE_DIVISION'];
const places = [...division, 'reception'];
const portal = ['routes', 'PORTAL', 'questions', 'DEGREE_SET_ALREADY'];
const roles = 'src/access/roles.ts';
const reception = 'src/applications/reception.ts';
const creation = 'src/applications/create-applications.ts';
const factsOf = 'src/applications/facts-of.ts';
const nothing = { means: 'NOTHING' };

/** A question on the route of the proactive service. */
const proactiveQuestion = data(
  s7,
  ['routes', 'PROACTIVE', 'questions'],
  [
    {
      ...{ code: 'ANY', system: 'DISABILITY_DATABANK', through: null, item: 'S7.3 p3', keys: ['IIN'] },
      ...{ about: { kk: 'дәреже', ru: 'степень', en: 'degree' }, absence: nothing, needs: [] },
    },
  ],
);

/** Mutations of the ways into S7 beside the State corporation. */
export const mutationsOfWays: Mutations = {
  'S7.2(6)': [
    data(s7, [...division, 'oneStatement'], undefined),
    code(creation, 'await insert(stateService, id);', 'await insert(stateService, null);'),
    code('src/graphql/inputs/one-statement.ts', 'if (found.oneStatement === null)', 'if (false)'),
    code(
      'src/applications/use-cases/state.ts',
      'others.filter((one) => isBeforeRegistration(one.state))',
      'others',
    ),
    code(
      'src/applications/use-cases/state.ts',
      'for (const other of open)',
      'for (const other of open.slice(0, 0))',
    ),
  ],
  'S7.2(12)': [
    code(
      roles,
      "examiner: { scopes: ['IDENTITY', 'DISABILITY'],",
      "examiner: { scopes: ['IDENTITY', 'DISABILITY', 'PENSION'],",
    ),
    code(roles, "routes: ['MSE_DIVISION'] }", "routes: ['MSE_DIVISION', 'STATE_CORPORATION'] }"),
    data(s7, [...division, 'questions'], []),
  ],
  'S7.2(17)': [proactiveQuestion],
  'S7.3(2)': [
    data(
      s7,
      [...division, 'questions', 'DEGREE_FIRST_SET', 'needs', 'DEGREE_OF_LOSS_NOT_SET', 'otherwise'],
      nothing,
    ),
    data(s7, [...division, 'questions', 'DEGREE_FIRST_SET', 'needs', 'DEGREE_OF_LOSS_NOT_SET', 'otherwise'], {
      ...{ means: 'BLOCKS', ground: 'ALREADY_APPOINTED_OR_FILED', item: 'S7.3(2)' },
    }),
    data(s7, [...division, 'questions', 'DEGREE_FIRST_SET', 'absence'], {
      ...{ means: 'PERSON_DECIDES', item: 'S7.3(2)' },
    }),
    code(
      factsOf,
      'DEGREE_OF_LOSS_NOT_SET: record.lossOfCapacityPercent === null,',
      'DEGREE_OF_LOSS_NOT_SET: false,',
    ),
    outageIsAbsence,
  ],
  'S7.3(2) p2': [
    data(s7, [...places, 'SPECIALISED_AGENCY'], undefined),
    data(s7, [...places, 'HOME_OR_HOSPITAL', 'conditions'], []),
    data(s7, [...places, 'IN_ABSENTIA', 'conditions'], []),
    code(
      reception,
      "if (!place) return { field: 'reception',",
      "if (reception === null) return { field: 'reception',",
    ),
    code(
      reception,
      'has(reception.circumstances, named) || has(scanned, documents)',
      'has(scanned, documents)',
    ),
    code(creation, 'if (reception !== null && hasPlaces)', 'if (false)'),
    code('src/applications/steps/hand-over.ts', '...(reception && {', '...(false && {'),
  ],
  'S7.3(3)': [
    data(s7, [...portal, 'absence'], nothing),
    data(s7, [...portal, 'needs', 'DEGREE_OF_LOSS_SET', 'fact'], 'DEGREE_OF_LOSS_NOT_SET'),
    code(
      'src/applications/use-cases/may-leave.ts',
      'if (decision !== null && comesAsCitizen(asking.viewer, application.route))',
      'if (false)',
    ),
  ],
  'S7.3 p3': [data(s7, ['routes', 'PROACTIVE', 'withoutStatement'], undefined), proactiveQuestion],
};
