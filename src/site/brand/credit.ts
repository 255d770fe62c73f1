import project from '../../../package.json' with { type: 'json' };
import type { Settings } from '../../handbook/schema/settings.ts';

/** What the handbook is made with. */
const MADE_WITH = { name: 'Rungbook', address: project.homepage };

/**
 * What the footer says the handbook is made with: nothing where the organisation wants no such line,
 * and nothing in the handbook that is called so itself.
 */
export function creditOf({ credit, name }: Settings): typeof MADE_WITH | undefined {
	return credit && name !== MADE_WITH.name ? MADE_WITH : undefined;
}
