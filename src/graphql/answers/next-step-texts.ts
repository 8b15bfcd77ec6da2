/** Sentences about the step that is expected of an application, where another one was tried out of turn. */
import type { Application } from '../../applications/application.ts';
import type { ApplicationState } from '../../applications/application-state.ts';
import { type Text, textsOf } from '../../kernel/text.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { ServiceRoute, StateService } from '../../services/state-service.ts';

const texts = textsOf({
  check: {
    kk: 'Келесі қадам: өтінішті тексеру.',
    ru: 'Следующий шаг: проверка заявления.',
    en: 'Next step: the check of the application.',
  },
  register: {
    kk: 'Келесі қадам: өтінішті тіркеу.',
    ru: 'Следующий шаг: регистрация заявления.',
    en: 'Next step: the registration.',
  },
  handOver: {
    kk: 'Келесі қадам: істі беру.',
    ru: 'Следующий шаг: передача дела.',
    en: 'Next step: the handing over of the case.',
  },
  wait: {
    kk: 'Қадам жіберілген: жүйенің жауабы күтіледі.',
    ru: 'Шаг отправлен: ожидается ответ системы.',
    en: 'A step was sent: the answer of the system is awaited.',
  },
  decide: {
    kk: 'Келесі қадам: көрсетілетін қызметті берушінің шешімі.',
    ru: 'Следующий шаг: решение услугодателя.',
    en: 'Next step: the decision of the provider.',
  },
  hear: {
    kk: 'Келесі қадам: тыңдау, содан кейін көрсетілетін қызметті берушінің шешімі.',
    ru: 'Следующий шаг: заслушивание, затем решение услугодателя.',
    en: 'Next step: the hearing, and then the decision of the provider.',
  },
  none: {
    kk: 'Өтініш аяқталған: келесі қадам жоқ.',
    ru: 'Заявление завершено: следующего шага нет.',
    en: 'The application has ended: no step follows.',
  },
  unnamed: {
    kk: 'Ашық мәтінде бұл жолдың келесі қадамы аталмаған.',
    ru: 'Открытый текст не называет следующего шага на этом пути.',
    en: 'The public text names no next step of this route.',
  },
});

type Step = keyof typeof texts;

/** By the state; where the rules tell the step, by them. */
const stepIn: Readonly<
  Record<ApplicationState, Step | ((route: ServiceRoute | null, service: StateService | null) => Step)>
> = {
  DRAFT: 'check',
  CHECKED(route) {
    if (route?.registration) return 'register';
    return route?.case?.withoutRegistration ? 'handOver' : 'unnamed';
  },
  REGISTERING: 'wait',
  REGISTERED: (route) => (route?.case ? 'handOver' : 'unnamed'),
  HANDING_OVER: 'wait',
  CASE_HANDED_OVER: (_, service) => (service?.decision ? 'decide' : 'unnamed'),
  REFUSAL_INTENDED: 'hear',
  GRANTED: 'none',
  REFUSED: 'none',
  NOT_REGISTERED: 'none',
  NOT_ACCEPTED: 'none',
  WITHDRAWN: 'none',
};

/** @returns null for a state that no application has: that of its result */
export function nextStepText(
  { stateService, route }: Pick<Application, 'stateService' | 'route'>,
  state: string,
): Text | null {
  if (!Object.hasOwn(stepIn, state)) return null;
  const step = stepIn[state as ApplicationState];
  const service = stateServiceOf(stateService);
  return texts[typeof step === 'string' ? step : step(routeOf(service, route), service)];
}
