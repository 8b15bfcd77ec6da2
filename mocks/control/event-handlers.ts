import { HttpResponse, http } from 'msw';
import type { StageEvents } from '../service-monitoring/events.ts';

/** Events that the control port shows of the monitoring system, each with the number of times it was sent. */
export function eventHandlers(events: StageEvents) {
  return [
    http.get('*/__events', () => HttpResponse.json(events.list())),
    http.delete('*/__events', () => {
      events.forget();
      return HttpResponse.json(events.list());
    }),
  ];
}
