interface Props {
	frontmatter: { title: string; description?: string };
	hasSidebar?: boolean;
}

/**
 * What Starlight’s page is told of one of ours. Starlight would make a schema for the front matter of
 * each page anew, read it, and gather a sidebar, a contents and a head, which we draw by ourselves:
 * two milliseconds a page for nothing.
 *
 * @see insteadOfStarlights, which puts it in the place of Starlight’s
 */
export async function generateStarlightPageRouteData({ props, context }: { props: Props; context: { url: URL } }) {
	const { title, description } = props.frontmatter;
	const id = context.url.pathname.replace(/^\/|\/$/g, '');
	return {
		id,
		lang: 'en',
		dir: 'ltr',
		entryMeta: { lang: 'en', dir: 'ltr' },
		entry: { id, data: { title, description } },
		hasSidebar: props.hasSidebar ?? true,
	};
}
