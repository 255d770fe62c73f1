/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	destroy: () => Promise<void>;
	filters: () => Promise<Record<string, Record<string, number>>>;
	search: (term: string | null, options?: object) => Promise<{ results: PagefindResult[] }>;
}

/** A record that Pagefind found. */
export interface PagefindResult {
	id: string;
	score: number;
	/** The fields that the term stands in. */
	matchedMetaFields?: string[];
	data: () => Promise<Fragment>;
}

/** What Pagefind keeps of a record. */
export interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}
