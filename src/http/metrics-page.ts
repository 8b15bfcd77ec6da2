import type { FastifyInstance } from 'fastify';

/** The page of figures for Prometheus. */
export type MetricsPage = () => Promise<{ readonly contentType: string; readonly text: string }>;

export const metricsPath = '/metrics';

export function addMetrics(app: FastifyInstance, page: MetricsPage): void {
  app.get(metricsPath, async (_request, reply) => {
    const { contentType, text } = await page();
    return reply.type(contentType).send(text);
  });
}
