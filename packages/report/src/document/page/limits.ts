import { LIMITS } from '../../base/limits.js';
import { escape } from '../../base/html.js';

/** What the reader must not take from the page. */
export const limitsSection = (): string => `<section id="limits" aria-labelledby="limits-title">
<h2 id="limits-title">What this model cannot tell you</h2>
<dl class="terms">
${LIMITS.map(({ title, text }) => `<dt>${escape(title)}</dt><dd>${escape(text)}</dd>`).join('\n')}
</dl>
</section>`;
