import { block, type LetterPage, type TellingBlock } from './letter.ts';
import { ownLine, ownLines } from './letter-lines.ts';
import type { LetterRequest } from './letter-request.ts';
import type { Written } from './written.ts';

/*
 * What the law of England and Wales asks to be said before a claim. To an individual or a sole trader: the Pre-Action
 * Protocol for Debt Claims, section 3 and its annexes. To a company: the Practice Direction on pre-action conduct. Both as
 * described by practitioners, seen 2026-11-21 and 2026-11-22 (sintons, contractstore.com, cpa.co.uk, lexology.com,
 * eversheds-sutherland.com). The wording is ours; the screen tells the user to enclose the official forms as well.
 */

/** What only a letter before action says, in its first sheet. English, since the form belongs to English law. */
export function beforeActionParagraphs(request: LetterRequest, written: Written): TellingBlock[] {
  const { kind } = request.choices;
  if (kind === 'before-action-company') {
    return [
      paragraph(
        'Basis of the claim: the work named above was ordered from me, was delivered and was invoiced; the price has not been paid in full. The sum is made up as set out above and in the enclosed statement of account. Copies of the agreement, of the invoices and of our correspondence are available on request.',
      ),
      paragraph(
        'If you would like to settle this without a court, by talking or with the help of a mediator, please say so in your reply.',
      ),
    ];
  }
  if (kind !== 'before-action-individual') return [];
  const { claim } = request;
  const runsOn = claim.invoices.some(({ addition }) => addition?.interest?.perDay);
  const offer = ownLine(request.choices.offerRefused);
  const address = ownLine(request.creditor.postalAddress);
  return [
    block(
      {
        kind: 'paragraph',
        text: 'You can ask me for a copy of the written agreement, of the invoices and of any other document about this debt.',
      },
      'documents',
    ),
    ...(claim.added.length > 0 && !runsOn
      ? [block({ kind: 'paragraph', text: 'No further interest or charges are being added.' }, 'charges-continue')]
      : []),
    block({ kind: 'paragraph', text: 'The debt has always been owed to me. It has not been assigned.' }, 'assignment'),
    ...(offer
      ? [
          block(
            {
              kind: 'paragraph',
              text: `Instalments were offered or are being paid. I cannot accept them because: ${offer}`,
            },
            'instalment-offer',
          ),
        ]
      : []),
    block(
      {
        kind: 'paragraph',
        text: 'If you wish to discuss how and when you can pay, please call me or write to me, or fill in section 2 of the reply form.',
      },
      'discuss-payment',
    ),
    block(
      {
        kind: 'paragraph',
        text: `Please use the enclosed reply form${address ? ` and send it to ${address}` : ''}. You have 30 days from the date of this letter to reply, until ${written.day(request.choices.payBy)}. If you ask for documents, or tell me that you are taking debt advice, you have more time.`,
      },
      'thirty-days',
    ),
  ];
}

/** What the protocol asks to be enclosed: information sheet, reply form, financial statement; a sheet each. */
export function beforeActionPages(request: LetterRequest, written: Written): LetterPage[] {
  return [informationSheet(request, written), replyForm(request, written), financialStatement()];
}

function informationSheet({ claim }: LetterRequest, written: Written): LetterPage {
  return {
    blocks: [
      title('Information sheet', 'information-sheet'),
      paragraph(
        `You have received a letter of claim because the sender says that you owe ${written.amounts(claim.total)}. It is the step before a possible claim in the county court. It is not a court paper, and nothing has been decided.`,
      ),
      heading('What you can do'),
      list([
        'Read the letter and the statement of account, and compare them with your own papers.',
        'Fill in the reply form within 30 days of the date of the letter and send it back, even where you disagree.',
        'Ask for any document you need to understand the debt. The sender should send it, or say why not, within 30 days.',
        'If you agree that you owe the money, pay it, or offer what you can afford. The financial statement helps you to show what that is.',
        'If you disagree, say why and send copies of what supports it.',
      ]),
      heading('Getting advice'),
      paragraph(
        'Free and independent debt advice is available by telephone, on the internet and in person. If you tell the sender on the reply form that you are getting advice, no claim should be started for at least 30 days after your reply.',
      ),
      heading('If you do nothing'),
      paragraph('If you do not reply within 30 days, the sender may start a court claim without writing to you again.'),
      heading('Settling without a court'),
      paragraph(
        'Both sides should try to settle without a court: by talking, by a plan of payments, or with the help of a mediator or an ombudsman.',
      ),
    ],
  };
}

function replyForm({ creditor, debtor, claim }: LetterRequest, written: Written): LetterPage {
  const numbers = claim.invoices.flatMap(({ number }) => ownLine(number) ?? []);
  return {
    blocks: [
      title('Reply form', 'reply-form'),
      block({
        kind: 'pairs',
        rows: [
          ['To', [ownLine(creditor.name), ...ownLines(creditor.postalAddress)].filter(Boolean).join(', ')],
          ['From', ownLine(debtor.name) ?? ''],
          ['About', numbers.length > 0 ? `Invoice ${numbers.join(', ')}` : 'The letter of claim'],
          ['Amount claimed', written.amounts(claim.total)],
          ['Date of the letter', written.day(claim.asOf)],
        ],
      }),
      heading('Section 1: the debt'),
      boxes([
        'A. I agree that I owe the debt.',
        'B. I owe some of the debt, but not all of it.',
        'C. I do not know whether I owe the debt.',
        'D. I dispute the debt.',
      ]),
      blank('Under B: the part I agree to. Under C: what I need to know. Under B and D: why I disagree', 4),
      heading('Section 2: paying'),
      boxes([
        'I will pay what I owe now.',
        'I will pay by a later date or in instalments, and enclose a financial statement.',
        'I cannot pay at present, and enclose a financial statement.',
      ]),
      blank('How much I can pay, and when', 2),
      heading('Section 3: advice'),
      boxes(['I am getting debt advice, or plan to.']),
      blank('From whom, and when I expect to have it', 1),
      heading('Section 4: documents'),
      blank('Documents I would like to be sent', 2),
      blank('Documents I enclose', 2),
      blank('My telephone number and e-mail, and how I would like to be contacted', 1),
      blank('Signature and date', 2),
    ],
  };
}

function financialStatement(): LetterPage {
  const table = (caption: string, lines: readonly string[]) =>
    block({
      kind: 'table',
      caption,
      head: [caption, 'Weekly or monthly', 'Amount (£)'],
      rows: lines.map((line) => [line, '', '']),
      foot: [[`Total: ${caption.toLowerCase()}`, '', '']],
      figures: [2],
    });
  return {
    blocks: [
      title('Financial statement', 'financial-statement'),
      paragraph('Fill this in where you offer to pay later or in instalments. It shows what you can afford.'),
      blank('Name and number of people in the household, and how many are children', 1),
      table('Income', ['Wages or drawings from your business', 'Partner’s income', 'Benefits and pensions', 'Other']),
      table('Spending', [
        'Rent or mortgage',
        'Council tax',
        'Gas, electricity and water',
        'Food and housekeeping',
        'Travel',
        'Children',
        'Telephone and internet',
        'Other',
      ]),
      table('Other debts', ['To whom, and what you pay on it', '', '']),
      table('Savings and things of value', ['', '']),
      blank('What is left over, and what I offer to pay', 2),
      blank('Signature and date', 2),
    ],
  };
}

const title = (text: string, item: 'information-sheet' | 'reply-form' | 'financial-statement') =>
  block({ kind: 'title', text }, item);
const heading = (text: string) => block({ kind: 'heading', text });
const paragraph = (text: string) => block({ kind: 'paragraph', text });
const list = (lines: readonly string[]) => block({ kind: 'list', lines });
const boxes = (lines: readonly string[]) => block({ kind: 'boxes', lines });
const blank = (label: string, lines: number) => block({ kind: 'blank', label, lines });
