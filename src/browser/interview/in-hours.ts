import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';

/** Minutes as hours, to the next half hour; `up` for what something takes, `down` for what there is. */
export function inHours(minutes: number, to: 'up' | 'down'): string {
	const count = Math[to === 'up' ? 'ceil' : 'floor'](minutes / 30) / 2;
	return count === 1 ? say(sentences.hour) : say(sentences.hours, { count });
}
