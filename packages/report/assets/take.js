/* Makes the buttons of charts work. A picture gets the words around it as its own: title, subtitle and where it comes from. */
(() => {
  const unpack = async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
  };
  const save = (name, blob) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const NS = 'http://www.w3.org/2000/svg';
  const make = (name, attributes, text) => {
    const made = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const pen = document.createElement('canvas').getContext('2d');
  const wrap = (text, font, width) => {
    pen.font = font;
    const lines = [];
    for (const word of text.split(/\s+/)) {
      const longer = lines.length > 0 ? lines[lines.length - 1] + ' ' + word : word;
      if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const picture = (section) => {
    const source = [...section.querySelectorAll('figure svg')].find((svg) => svg.getBoundingClientRect().width > 0);
    const [, , width, height] = source.getAttribute('viewBox').split(/\s+/).map(Number);
    const margin = 28;
    const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
    const soft = getComputedStyle(document.querySelector('footer')).color;
    const words = [
      [section.querySelector('h2').textContent, 22, 600, color],
      [section.querySelector('.subtitle').textContent, 14, 400, soft],
    ].flatMap(([text, size, weight, fill]) =>
      wrap(text, weight + ' ' + size + 'px ' + fontFamily, width).map((line) => [line, size, weight, fill]),
    );
    const top = margin + words.reduce((sum, [, size]) => sum + size * 1.4, 0) + 12;
    const svg = make('svg', {
      xmlns: NS,
      width: width + 2 * margin,
      height: top + height + 2 * margin,
      viewBox: '0 0 ' + (width + 2 * margin) + ' ' + (top + height + 2 * margin),
      'font-family': fontFamily,
    });
    svg.append(
      make('style', {}, (document.querySelector('style').textContent.match(/@font-face\{[^}]*\}/g) || []).join('')),
    );
    svg.append(make('rect', { width: '100%', height: '100%', fill: backgroundColor }));
    let y = margin;
    for (const [line, size, weight, fill] of words)
      svg.append(
        make(
          'text',
          { x: margin, y: (y += size * 1.4) - size * 0.4, 'font-size': size, 'font-weight': weight, fill },
          line,
        ),
      );
    const chart = source.cloneNode(true);
    chart.removeAttribute('aria-hidden');
    for (const [key, value] of Object.entries({ x: margin, y: top, width, height })) chart.setAttribute(key, value);
    svg.append(chart);
    svg.append(
      make(
        'text',
        { x: margin, y: top + height + margin, 'font-size': 12, fill: soft },
        document.querySelector('footer p').textContent,
      ),
    );
    return {
      text: new XMLSerializer().serializeToString(svg),
      width: width + 2 * margin,
      height: top + height + 2 * margin,
    };
  };
  const bitmap = async ({ text, width, height }) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  };
  const FORMS = {
    png: async (group) => ['.png', await bitmap(picture(group.closest('section')))],
    svg: async (group) => ['.svg', new Blob([picture(group.closest('section')).text], { type: 'image/svg+xml' })],
    csv: async (group) => ['.csv', new Blob([await unpack(group.dataset.csv64)], { type: 'text/csv' })],
    spec: async (group) => ['.vl.json', new Blob([await unpack(group.dataset.spec64)], { type: 'application/json' })],
  };
  for (const group of document.querySelectorAll('.take')) {
    group.hidden = false;
    group.addEventListener('click', async ({ target }) => {
      const form = FORMS[target.dataset && target.dataset.as];
      if (!form) return;
      const [ending, blob] = await form(group);
      save(group.dataset.name + ending, blob);
    });
  }
})();
