const status = document.getElementById('copied');

document.getElementById('copy').addEventListener('click', async () => {
  const snippet = document.getElementById('snippet');
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    status.textContent = 'Copied';
  } catch {
    // Without leave for the clipboard, the reader's own keys still copy.
    getSelection().selectAllChildren(snippet);
    status.textContent = 'Selected: copy it with Ctrl+C or ⌘C';
  }
});

// A theme is one style sheet; the page to copy gets a line for it.
const sheet = document.head.appendChild(document.createElement('link'));
sheet.rel = 'stylesheet';
const page = document.getElementById('snippet').textContent;

document.getElementById('theme').addEventListener('change', ({target: {value}}) => {
  const timeline = document.querySelector('cited-timeline');
  const file = document.getElementById('theme-file');
  timeline.className = value;
  file.textContent = '';
  if (value) {
    sheet.href = `../dist/themes/${value}.css`;
    const link = Object.assign(document.createElement('a'), {href: sheet.href, download: ''});
    link.textContent = `${value}.css`;
    file.append(', and the theme, ', link);
  } else {
    sheet.removeAttribute('href');
    timeline.removeAttribute('class');
  }
  const line = value ? `  <link rel="stylesheet" href="${value}.css">\n` : '';
  document.getElementById('snippet').textContent = page.replace(/(?= {2}<script)/, line);
});
