/**
 * Where the handbook of this page lies on its host, as `/` or `/base/`: what its name at the top leads to.
 * Another handbook on the same host lies elsewhere.
 */
export const handbookRoot = (): string => document.querySelector<HTMLAnchorElement>('.top a.name')?.pathname ?? '/';
