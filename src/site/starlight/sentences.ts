/** What stands around every page: its top, its menu and its foot. */
export const sentences = {
	skip: 'Skip to content',
	sections: 'Sections',
	menu: 'Menu',
	sidebar: 'Handbook',

	checked: 'Checked against {rules}',
	rules: ['rule', 'rules'],
	nothingLeaves: '{checked}. Nothing about you leaves this page.',
	madeWith: 'Made with {product}',
} as const;
