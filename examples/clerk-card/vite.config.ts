import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** The gateway's address, and a token that the page itself never sees. Without a token a demo gateway answers its demo viewer. */
const { TIREK_URL: address = 'http://127.0.0.1:4000', TIREK_TOKEN: token } = loadEnv('', '.', 'TIREK_');
// The other examples are given the address with `/graphql`.
const target = new URL(address).origin;
const gateway = { target, ...(token && { headers: { authorization: `Bearer ${token}` } }) };

export default defineConfig({
  plugins: [react()],
  // One file: Apollo Client, React and the operations, about 140 kB compressed.
  build: { chunkSizeWarningLimit: 700 },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': gateway, '/scans': gateway },
    fs: { allow: ['.', '../../schema/client'] },
  },
});
