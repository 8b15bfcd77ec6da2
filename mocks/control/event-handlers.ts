import { HttpResponse, http } from 'msw';
import type { StageEvents } from '../service-monitoring/events.ts';

/** What the control port shows of the monitoring system: the events that it has, and how often each was sent. */
export function eventHandlers(events: StageEvents) {
  return [
    http.get('*/__events', () => HttpResponse.json(events.list())),
    http.delete('*/__events', () => {
      events.forget();
      return HttpResponse.json(events.list());
    }),
  ];
}
