/** Draws a bar chart as SVG, readable on light and dark pages. */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function chart(title, unit, rows) {
  const most = Math.max(...rows.map(({ value }) => value));
  const bars = rows.map(({ name, value, ours }, index) => {
    const y = 44 + index * 28;
    const width = Math.max(2, (value / most) * 380);
    return `  <text x="150" y="${y + 14}" text-anchor="end">${escape(name)}</text>
  <rect x="160" y="${y}" width="${width.toFixed(1)}" height="20" rx="3" fill="${ours ? '#0969da' : '#8c959f'}"/>
  <text x="${(168 + width).toFixed(1)}" y="${y + 14}">${value >= 10 ? value.toFixed(0) : value.toFixed(2)} ${unit}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${56 + rows.length * 28}" font-family="system-ui, sans-serif" font-size="13" role="img">
  <title>${escape(title)}</title>
  <style>text { fill: #57606a } @media (prefers-color-scheme: dark) { text { fill: #8d96a0 } }</style>
  <text x="10" y="24" font-weight="600">${escape(title)}</text>
${bars.join('\n')}
</svg>
`;
}
