/**
 * The page's only script: it sorts the table of runs by a click or the keyboard on a heading, and opens the
 * lists that are folded before the page is printed. Without it everything is there, in the order of the suite.
 */
export const script = `
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    head.querySelector('button').addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const text = row => row.cells[column].textContent;
      const number = row => parseFloat(text(row));
      const compare = head.dataset.kind === 'number'
        ? (a, b) => number(a) === number(b) ? 0 : number(a) - number(b)
        : (a, b) => text(a).localeCompare(text(b), 'en', { numeric: true });
      const empty = head.dataset.kind === 'number' ? row => Number.isNaN(number(row)) : row => text(row) === '';
      const rows = [...body.rows];
      const filled = rows.filter(row => !empty(row)).sort((a, b) => down ? compare(b, a) : compare(a, b));
      // What has no value is last either way.
      body.append(...filled, ...rows.filter(empty));
    });
  });
}
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not([open]):not(figure details)')) {
    folded.open = true;
    folded.dataset.printed = '';
  }
});
addEventListener('afterprint', () => {
  for (const folded of document.querySelectorAll('details[data-printed]')) {
    folded.open = false;
    delete folded.dataset.printed;
  }
});
`;
