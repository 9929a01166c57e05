# One image for the four servers and the two sites; docker-compose.yml picks the process by its command.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false
COPY . .
# The pinned Node and the embedded Postgres are for machines without this image: their install scripts are left out.
RUN npm ci --ignore-scripts --no-audit --no-fund \
 && node node_modules/nx/dist/bin/nx.js run-many -t build --outputStyle=static \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./package.json
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/apps ./apps
COPY --from=build --chown=root:root /app/libs ./libs
COPY --from=build --chown=root:root /app/migrations ./migrations
COPY --from=build --chown=root:root /app/scripts ./scripts
# A fresh volume takes over the owner and the rights of the folder it covers.
RUN install -d -o node -g node -m 0700 /var/lib/aparte/account-keys
USER node
EXPOSE 4200 4201 4300
CMD ["node", "apps/api/dist/main.js"]
