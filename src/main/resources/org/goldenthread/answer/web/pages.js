// Completes the words of the graph in the box for free queries, and shows where a query is at fault.
// The page is whole without it.
(function () {
  'use strict';
  var box = document.getElementById('query');
  var terms = document.querySelectorAll('#terms [data-term]');
  if (!box || !terms.length) {
    return;
  }
  var most = 8;
  var chosen = -1;
  var list = document.createElement('ul');
  list.id = 'completions';
  list.className = 'completions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Words of the graph');
  list.hidden = true;
  box.parentNode.insertBefore(list, box.nextSibling);
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);

  function word() {
    return /[A-Za-z]+:[A-Za-z_-]*$/.exec(box.value.slice(0, box.selectionStart));
  }

  function close() {
    list.hidden = true;
    list.textContent = '';
    chosen = -1;
    box.removeAttribute('aria-activedescendant');
  }

  function mark(next) {
    var items = list.children;
    chosen = (next + items.length) % items.length;
    for (var i = 0; i < items.length; i++) {
      items[i].setAttribute('aria-selected', i === chosen ? 'true' : 'false');
    }
    box.setAttribute('aria-activedescendant', items[chosen].id);
  }

  function accept(term) {
    var at = word();
    if (!at) {
      return;
    }
    var end = box.selectionStart;
    var head = box.value.slice(0, at.index) + term.dataset.term;
    var tail = box.value.slice(end);
    var prefix = term.dataset.term.split(':')[0];
    var declared = new RegExp('PREFIX\\s+' + prefix + ':', 'i').test(box.value);
    var line = declared ? '' : 'PREFIX ' + prefix + ': <' + term.dataset.space + '>\n';
    box.value = line + head + tail;
    box.selectionStart = box.selectionEnd = line.length + head.length;
    close();
    box.focus();
  }

  function offer() {
    close();
    var at = word();
    if (!at) {
      return;
    }
    var typed = at[0].toLowerCase();
    var found = Array.prototype.filter.call(terms, function (term) {
      var name = term.dataset.term.toLowerCase();
      return name.indexOf(typed) === 0 && name !== typed;
    });
    // What is written just so comes before what differs in capitals.
    found.sort(function (one, other) {
      return (other.dataset.term.indexOf(at[0]) === 0) - (one.dataset.term.indexOf(at[0]) === 0);
    });
    found = found.slice(0, most);
    found.forEach(function (term, i) {
      var item = document.createElement('li');
      item.id = 'completion-' + i;
      item.setAttribute('role', 'option');
      item.textContent = term.dataset.term + ' – ' + term.textContent;
      item.addEventListener('mousedown', function (event) {
        event.preventDefault();
        accept(term);
      });
      item.term = term;
      list.appendChild(item);
    });
    if (found.length) {
      list.hidden = false;
      mark(0);
    }
  }

  box.addEventListener('input', offer);
  box.addEventListener('blur', close);
  box.addEventListener('keydown', function (event) {
    if (list.hidden) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      mark(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      accept(list.children[chosen].term);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });

  var line = Number(box.dataset.line || 0);
  if (line > 0) {
    var lines = box.value.split('\n');
    var start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    box.focus();
    box.setSelectionRange(start, start + (lines[line - 1] || '').length);
  }
})();
