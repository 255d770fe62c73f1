import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the engine: its code, and the handbook that ships with it. */
export const engine = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The folder of the project: what an organisation wrote, its pictures, its git history, and what is
 * built of it. The same folder as the engine's, for as long as the engine is not a package.
 */
export const project = engine;
