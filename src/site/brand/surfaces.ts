/** What a page is made of in one theme, as `#rrggbb`: what things stand on, and what is written with. */
export interface Surfaces {
	paper: string;
	surface: string;
	sunk: string;
	/** Behind what an address points at. */
	mark: string;
	ink: string;
	'ink-2': string;
	'ink-3': string;
}

/** The two themes. They stand here and not in tokens.css, since the brand's colour is computed against them. */
export const THEMES: Readonly<Record<'light' | 'dark', Surfaces>> = {
	light: {
		paper: '#faf8f3',
		surface: '#ffffff',
		sunk: '#f2eee5',
		mark: '#fff0b8',
		ink: '#1f1d1a',
		'ink-2': '#4d4840',
		'ink-3': '#676055',
	},
	dark: {
		paper: '#171614',
		surface: '#201e1b',
		sunk: '#100f0e',
		mark: '#4b3f12',
		ink: '#efeae0',
		'ink-2': '#c3bcaf',
		'ink-3': '#a39b8d',
	},
};
