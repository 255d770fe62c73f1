import type { MiddlewareHandler } from 'astro';

/** What Starlight puts at hand for every page, in 35 languages: our sentences are our own, so nothing is put there. */
export const onRequest: MiddlewareHandler = (_, next) => next();
