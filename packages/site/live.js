/** The live chart of the first page: revenue of a company in 300 futures, as the share for debt is moved. */
const HEIGHT = 300;
const LEFT = 56;
const BELOW = 28;

const chart = document.querySelector('.live svg');
const share = document.querySelector('.live input');
const said = document.querySelector('.live output');
const worker = new Worker(new URL('play.js', import.meta.url), { type: 'module' });

let busy = false;
let shown = null;
let wanted = null;

function ask() {
  said.textContent = `${share.value}%`;
  wanted = Number(share.value) / 100;
  next();
}

/** One question at a time, and of those that wait the last. */
function next() {
  if (busy || wanted === null) return;
  busy = true;
  worker.postMessage(wanted);
  wanted = null;
}

worker.onmessage = ({ data }) => {
  busy = false;
  draw(data);
  next();
};

function draw(answer) {
  shown = answer;
  const { weeks, low, median, high, alive } = answer;
  const width = chart.clientWidth;
  const top = Math.max(...high) > 100 ? 200 : 100;
  const x = (week) => LEFT + (week / weeks.at(-1)) * (width - LEFT - 8);
  const y = (value) => HEIGHT - BELOW - (Math.min(value, top) / top) * (HEIGHT - BELOW - 12);
  const points = (values) => values.map((value, i) => `${x(weeks[i]).toFixed(1)},${y(value).toFixed(1)}`);
  const marks = [0, top / 2, top].map(
    (value) =>
      `<line class="axis" x1="${LEFT}" x2="${width - 8}" y1="${y(value)}" y2="${y(value)}"/><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">$${value}M</text>`,
  );
  const years = [1, 2, 3, 4, 5].map(
    (year) =>
      `<text x="${x(year * 52)}" y="${HEIGHT - 8}" text-anchor="${year === 5 ? 'end' : 'middle'}">${width < 500 ? '' : 'year '}${year}</text>`,
  );
  chart.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
  chart.innerHTML = `${marks.join('')}${years.join('')}
    <polygon class="band" points="${[...points(high), ...points(low).reverse()].join(' ')}"/>
    <polyline class="median" points="${points(median).join(' ')}"/>`;
  document.querySelector('.live p').textContent =
    `In the middle future yearly revenue is $${median.at(-1).toFixed(0)}M after five years; in the `
    + `middle 80% of 300 futures it is between $${low.at(-1).toFixed(0)}M and $${high.at(-1).toFixed(0)}M. `
    + `${Math.round(alive * 100)}% of the companies are alive or sold.`;
}

share.addEventListener('input', ask);
addEventListener('resize', () => shown && draw(shown));
ask();
