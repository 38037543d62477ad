import { defineConfig } from 'vitest/config';

// The first run on a machine brings the native library, which takes a minute.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 300_000 } });
