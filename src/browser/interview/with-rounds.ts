/** What is done with rounds that are there: drawn, filled, printed. */
export { drawSheets } from './draw-paper.ts';
export { drawRound, nameOfRound, refreshRound } from './draw-rounds.ts';
export { drawLoop, inWords, refreshOwn, rootOf } from './draw-loop.ts';
export { startFittingIn } from './fit-in.ts';
export { refreshNames } from './draw-things.ts';
export { keepingFocus } from './keep-focus.ts';
export { startMoving } from './move.ts';
