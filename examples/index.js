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
