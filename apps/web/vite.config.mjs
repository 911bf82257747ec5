import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const GATEWAY = process.env.GATEWAY_URL ?? 'http://127.0.0.1:8021';

/** A smaller twin beside each file that text makes large; the gateway gives it to browsers that can read it. */
const gzipped = {
  name: 'gzipped',
  writeBundle({ dir }) {
    for (const name of readdirSync(join(dir, 'assets')).filter((file) => /\.(js|css|svg)$/.test(file))) {
      const file = join(dir, 'assets', name);
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    }
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), gzipped],
  resolve: { conditions: ['@cchc/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    // Read by the gateway (which files there are) and by `npm run web:size` (which a page needs).
    manifest: true,
    target: 'es2022',
    // The page's policy allows no script from data: addresses, and no file is worth an exception.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  // For work on the page beside a running system. The gateway compares the page's origin with the host that was asked for.
  server: { proxy: { '/api': { target: GATEWAY, changeOrigin: false } } },
});
