import { checkFolders, contentFolders } from '../../workplace/layers.ts';
import { published } from '../../handbook/model/published.ts';

/** The handbook that the tested site shows: what is expected of a page is read from it. */
export const handbook = published((await checkFolders(contentFolders())).handbook);
