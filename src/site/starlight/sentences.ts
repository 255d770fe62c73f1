/** What stands around every page: its top, its menu and its foot. */
export const sentences = {
	skip: 'Skip to content',
	sections: 'Sections',
	more: 'More',
	menu: 'Menu',
	sidebar: 'Handbook',

	rules: ['rule', 'rules'],
	nothingLeaves: 'Checked against {rules}. Nothing about you leaves this page.',
	madeWith: 'Made with {product}',
} as const;
