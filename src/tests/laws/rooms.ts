const below = (hall: string, ...names: string[]) => names.map((name) => `${hall}/${name}`);

/** The core: text in, findings and questions answered out. */
export const CORE = 'src/handbook';

/** How a ladder comes in from somebody else's files: what it is, what it is read from, how it is shaped. */
export const EXCHANGE = 'src/exchange';

/** What runs in a reader's browser. */
export const BROWSER = 'src/browser';

/**
 * The rooms of the house, the lowest first: each imports itself and lower ones. A room is a folder
 * with all that lies in it, but for the rooms in it that are listed themselves.
 */
export const ROOMS: readonly string[] = [
	...below(
		CORE,
		'language',
		'schema',
		'model',
		'source',
		'brand',
		'ask',
		'lists',
		'addresses',
		'api',
		'begin',
		'migrations',
		'load',
	),
	...below(CORE, 'report', 'rules', 'check', 'edit', 'review'),
	...below(EXCHANGE, 'table', 'sources', 'shapes', 'private', 'write', 'questions', 'again', 'workbook'),
	...below(
		BROWSER,
		'page',
		'charts',
		'copy',
		'notes',
		'energy',
		'weeks',
		'answers',
		'levels',
		'search',
		'responsibilities',
		'mine',
		'lens',
		'days',
		'growing',
		'assessment',
		'plan',
		'mismatch',
		'case',
		'hiring',
		'head-count',
		'advert',
		'interview',
		'results',
		'dev',
	),
	'src/workplace',
	...below(
		'src/site',
		'policy',
		'brand',
		'handbook',
		'html',
		'rewording',
		'links',
		'fields',
		'parts',
		'prose',
		'charts',
		'answers',
	),
	...below('src/site', 'kind-view'),
	...below(
		'src/site',
		'kinds',
		'compare',
		'rules',
		'rubric',
		'matrix',
		'choose',
		'kept',
		'data',
		'layout',
		'workbench',
		'navigation',
		'search',
		'starlight',
	),
	...below('src/site', 'receipt', 'audit', 'dev', 'build'),
	...below('src', 'pages', 'upgrade', 'harness', 'evaluation'),
	...below('src/bench', 'handbook', 'measure', 'report', 'peers', 'trials'),
	'scripts',
	'src/tests',
];

/** Folders that hold rooms, and the one that holds no code. */
export const HALLS: readonly string[] = ['src', CORE, EXCHANGE, BROWSER, 'src/site', 'src/site/styles', 'src/bench'];

/** The folders of the view that have a kind of entry each, and the index of them. */
export const KINDS = 'src/site/kinds';

/** The room that a file lies in. */
export const roomOf = (path: string): string | undefined =>
	ROOMS.filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];
