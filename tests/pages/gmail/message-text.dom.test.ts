import { describe, expect, it } from 'vitest';
import { messageText } from '../../../utils/pages/gmail/message-text.ts';
import { showPage } from '../../support/show-page.ts';

function textOf(html: string): string {
  showPage(`<!doctype html><body><div id="mail">${html}</div></body>`);
  return messageText(document.querySelector('#mail') ?? document.body);
}

describe('messageText', () => {
  const table: readonly (readonly [what: string, html: string, text: string])[] = [
    ['one line a block', '<div>One</div><div>Two</div><p>Three</p>', 'One\nTwo\nThree'],
    ['an empty line for an empty block', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['line breaks', 'One<br>Two<br><br><br><br>Three', 'One\nTwo\n\nThree'],
    ['spaces run together', 'Due&nbsp;&nbsp; on\n   <b>10</b>\u202fNov', 'Due on 10 Nov'],
    ['marks of no width are nothing', 'In\u00advoice\u200b 10\ufeff43', 'Invoice 1043'],
    ['preformatted text as it stands', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
    [
      'links with their address',
      '<a href="https://pay.example/i/1?a=1&amp;b=2">Pay now</a>',
      'Pay now <https://pay.example/i/1?a=1&b=2>',
    ],
    ['a link around a picture', '<a href="https://pay.example/i/1"><img src="x"></a>', '<https://pay.example/i/1>'],
    [
      'no address that is not of the web',
      '<a href="javascript:alert(1)">x</a> <a href="mailto:a@b.example">y</a>',
      'x y',
    ],
    [
      'cells separated by a tab',
      '<table><tr><th>No.</th><th>Due</th></tr><tr><td>1043</td><td>10 Nov</td></tr></table>',
      'No.\tDue\n1043\t10 Nov',
    ],
    [
      'blocks within cells',
      '<table><tr><td><p>Design</p><p>October</p></td><td><div>2</div></td><td><p>500.00</p></td></tr></table>',
      'Design October\t2\t500.00',
    ],
    ['an empty cell in the middle', '<table><tr><td>a</td><td></td><td>c</td></tr></table>', 'a\t\tc'],
    [
      'columns of equally many lines side by side',
      '<table><tr><td>Invoice<br>Due</td><td>1043<br>10 Nov</td></tr></table>',
      'Invoice\t1043\nDue\t10 Nov',
    ],
    [
      'a table that only lays out the mail',
      '<table><tr><td><div>Hello</div><table><tr><td>Total</td><td>€ 5</td></tr></table><div>Bye</div></td></tr></table>',
      'Hello\nTotal\t€ 5\nBye',
    ],
    [
      'long columns one after another',
      `<table><tr><td>${'word '.repeat(80)}</td><td>short</td></tr></table>`,
      `${'word '.repeat(80).trim()}\nshort`,
    ],
    [
      'quoted history marked',
      '<div>New</div><div class="gmail_quote"><div class="gmail_attr">On Sunday Anna wrote:</div><blockquote class="gmail_quote"><div>Old</div><div><br></div><div>older</div></blockquote></div>',
      'New\n> On Sunday Anna wrote:\n> Old\n>\n> older',
    ],
    ["a quote of Apple's", 'New<blockquote type="cite">Old</blockquote>', 'New\n> Old'],
    [
      "Gmail's indent, which is no quote",
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Mine</blockquote>',
      'Mine',
    ],
    [
      "Outlook's history beside its line",
      '<div>New</div><div id="m_42divRplyFwdMsg"><b>From:</b> Anna</div><div>Old</div>',
      'New\nFrom: Anna\n> Old',
    ],
    [
      'a table in quoted history',
      '<blockquote><table><tr><td>Total</td><td>5</td></tr></table></blockquote>',
      '> Total\t5',
    ],
    [
      'hidden words left out',
      '<div style="display:none">due 1 Jan</div><div style="font-size:0px">x</div><span hidden>y</span><div style="color:red; opacity: 0">z</div><div style="max-height:0;overflow:hidden">w</div>Seen',
      'Seen',
    ],
    ['small and pale words kept', '<span style="font-size:0.8em;opacity:0.5">Seen</span>', 'Seen'],
    ['folded history kept', 'New<div style="display:none"><div class="gmail_quote">Old</div></div>', 'New'],
    ['history that Gmail folds kept', 'New<div class="gmail_quote" style="display:none">Old</div>', 'New\n> Old'],
    [
      'nothing that is no text',
      '<style>a{}</style><script>1</script><title>t</title><svg><text>s</text></svg><button>b</button>Text',
      'Text',
    ],
    ['nothing of ours', '<div data-fairdue="thread-panel">12 days overdue</div>Text', 'Text'],
    ['emoji that are pictures', 'Thanks <img data-emoji="🙏" alt="🙏">', 'Thanks 🙏'],
    ['nothing at both ends', '<br><br>Text<br><br>', 'Text'],
  ];
  it.each(table)('gives %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('stops at 200,000 characters', () => {
    showPage('<!doctype html><body><div id="mail"></div></body>');
    const mail = document.querySelector('#mail');
    const block = document.createElement('div');
    block.append('Amount due: EUR 1,234.56 ', document.createElement('b'), 'please pay soon. ');
    for (let at = 0; at < 20_000; at++) mail?.append(block.cloneNode(true));
    const text = messageText(mail ?? document.body);
    expect(text.length).toBeLessThanOrEqual(200_000);
    expect(text.length).toBeGreaterThan(150_000);
  });

  it('takes mails nested deeper than a browser would', () => {
    showPage('<!doctype html><body><div id="mail"></div></body>');
    let outer: Element = document.createElement('b');
    for (let at = 0; at < 1_000; at++) {
      const around = document.createElement(at % 2 ? 'div' : 'span');
      around.append(outer);
      outer = around;
    }
    document.querySelector('#mail')?.append(outer);
    expect(() => messageText(document.querySelector('#mail') ?? document.body)).not.toThrow();
  });
});
