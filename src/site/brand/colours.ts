import type { Settings } from '../../handbook/schema/settings.ts';
import { accentOf, OWN_COLOUR, type Accent } from './accent.ts';
import { THEMES } from './surfaces.ts';

/** The accents of both themes, from the brand’s colour or from ours. */
export function accentsOf({ brand }: Settings): Record<'light' | 'dark', Accent> {
	const colour = brand.colour ?? OWN_COLOUR;
	return { light: accentOf(colour, 'light'), dark: accentOf(colour, 'dark') };
}

/** The style sheet that sets what pages are made of, for both themes: every other refers to it. */
export function brandStyles(settings: Settings): string {
	const { light, dark } = accentsOf(settings);
	const both = {
		...Object.fromEntries(
			Object.entries(THEMES.light).map(([name, colour]) => [
				name,
				[colour, THEMES.dark[name as keyof typeof THEMES.dark]],
			]),
		),
		accent: [light.accent, dark.accent],
		'accent-soft': [light.soft, dark.soft],
	};
	const lines = Object.entries(both).map(([name, colours]) => `\t--${name}: light-dark(${colours.join(', ')});`);
	return `:root {\n${lines.join('\n')}\n}\n`;
}
