import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary.ts';

// Vitest loads this before each test file, so that it runs after the file's own hooks.
afterAll(removeTemporaryFolders);
