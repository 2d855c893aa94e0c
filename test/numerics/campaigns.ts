import { reportParts, type Part } from './table.js';

/** Campaigns of checks by the names by which they are asked for. */
export type Campaigns = Readonly<Record<string, Part>>;

/** Works out the campaigns that are asked for, or all, and returns the exit code. */
export async function runCampaigns(campaigns: Campaigns, asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !Object.hasOwn(campaigns, name));
  if (unknown.length > 0) {
    console.log(`There is no campaign ${unknown.join(', ')}. There are: ${Object.keys(campaigns).join(', ')}.`);
    return 64;
  }
  const parts = Object.entries(campaigns).filter(([name]) => asked.length === 0 || asked.includes(name));
  const { failed, total } = await reportParts(parts.map(([, campaign]) => campaign));
  console.log(failed > 0 ? `${failed} of ${total} checks failed.` : `All ${total} checks passed.`);
  return failed > 0 ? 1 : 0;
}
