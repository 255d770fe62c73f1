import { hasTool, type ToolId } from '../../handbook/addresses/workbench-addresses.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { lensDoes, tools } from './sentences.ts';

/** What a tool does in a handbook: nothing is promised that this one has not. */
export function doesOf(handbook: PublicHandbook, tool: ToolId): string {
	if (tool !== 'lens') return tools[tool].does;
	if (handbook.responsibilities.size === 0) return lensDoes.withoutWork;
	return hasTool(handbook, 'mine') ? tools.lens.does : lensDoes.withoutTeams;
}
