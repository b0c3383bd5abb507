import { type DraftWords, facts, sentences } from '../draft-words.ts';

const ofThe = (many: boolean) => (many ? 'das faturas indicadas abaixo' : 'da fatura indicada abaixo');
const open = (many: boolean) =>
  many ? 'As faturas indicadas abaixo continuam em aberto:' : 'A fatura indicada abaixo continua em aberto:';
const ignore = 'peço que desconsidere esta mensagem.';

/** Portuguese as it is written on both sides of the Atlantic: third person without a title, no obrigado or obrigada. */
export const pt: DraftWords = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  greeting: (name, tone) => {
    if (tone === 'final') return name ? `À atenção de ${name.full},` : 'A quem possa interessar,';
    return name ? `Olá, ${name.full},` : 'Olá,';
  },
  farewell: (tone) => (tone === 'final' ? 'Atenciosamente,' : 'Cordialmente,'),
  about: (count, number, issued) => {
    if (count > 1) return `${count} faturas`;
    if (number) return `fatura ${number}`;
    return issued ? `fatura de ${issued}` : 'fatura';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Fatura', number, subject && `(${subject})`),
      issued && `emitida em ${issued}`,
      due && `com vencimento em ${due}`,
      daysOverdue !== null && `${daysOverdue} ${daysOverdue === 1 ? 'dia' : 'dias'} de atraso`,
    )}: ${amount}`,
  total: (amount) => `Total: ${amount}`,
  payByLink: (link) => `Pode pagar aqui: ${link}`,
  payByLinks: (all) =>
    all
      ? 'Cada fatura pode ser paga através do link indicado abaixo dela.'
      : 'Pode pagar através dos links indicados ou com os dados bancários das faturas.',
  payByBank: (many) =>
    `Para o pagamento, peço que utilize os dados bancários indicados ${many ? 'nas faturas' : 'na fatura'}.`,
  letters: {
    reminder: ({ many, early }) => ({
      subject: 'Lembrete',
      opening: sentences(
        'Agradeço a sua confiança e espero que o resultado seja do seu agrado.',
        early
          ? `Para que tenha tudo à mão antes do vencimento, seguem os dados ${ofThe(many)}:`
          : `Ainda não recebi o pagamento ${ofThe(many)}; é possível que ${many ? 'tenham passado despercebidas' : 'tenha passado despercebida'}:`,
      ),
      closing: [
        'Falta alguma informação, ou houve algo que não foi como esperava? Basta uma resposta breve.',
        `Se já pagou, agradeço e ${ignore}`,
      ],
    }),
    'second-reminder': ({ many, lastWrittenOn }) => ({
      subject: lastWrittenOn ? 'Segundo lembrete' : 'Lembrete',
      opening: lastWrittenOn
        ? `Escrevi em ${lastWrittenOn} a respeito ${ofThe(many)} e ainda não recebi o pagamento. Caso a minha mensagem não tenha chegado, seguem novamente os dados:`
        : `Ainda não recebi o pagamento ${ofThe(many)}. Caso não ${many ? 'tenham' : 'tenha'} chegado, seguem os dados:`,
      closing: [
        `Poderia informar em que data posso esperar o pagamento? Se precisar de outra cópia ${many ? 'de alguma' : 'da'} fatura, terei todo o prazer em enviá-la.`,
        `Se houver algo que atrase o pagamento, peço que me diga; vamos encontrar uma solução. Se o pagamento já estiver a caminho, ${ignore} Agradeço desde já.`,
      ],
    }),
    'late-notice': ({ many, lastWrittenOn, payBy }) => ({
      subject: 'Pagamento em aberto',
      opening: sentences(lastWrittenOn && `Escrevi pela última vez em ${lastWrittenOn}.`, open(many)),
      closing: [
        `Posso perguntar o que atrasa o pagamento? Se houver algo errado no trabalho ou ${many ? 'nas faturas' : 'na fatura'}, peço que me diga, e tratarei disso de imediato. Se outra pessoa for responsável pelos pagamentos, peço que lhe encaminhe esta mensagem ou que me indique com quem devo falar.`,
        `Se estiver tudo certo, peço que pague até ${payBy} ou que proponha uma data. Se for difícil pagar o valor total neste momento, podemos combinar um pagamento em prestações. Agradeço a sua ajuda.`,
      ],
    }),
    'terms-enforced': ({ many, overdue, writtenOn, payBy, total, listed }) => ({
      subject: 'Condições de pagamento',
      opening: sentences(
        writtenOn.length > 0 && `Escrevi em ${listed(writtenOn)}.`,
        overdue && 'O prazo de pagamento acordado já passou.',
        open(many),
      ),
      closing: [
        `Peço que pague o valor total de ${total} até ${payBy}.`,
        `Depois dessa data, poderei acrescentar encargos por atraso, na medida em que o nosso acordo ou a lei os preveja. Se não puder pagar até lá ou não concordar com ${many ? 'alguma' : 'a'} fatura, peço que me diga antes dessa data, para que possamos resolver a questão. Agradeço desde já.`,
      ],
    }),
    'cut-off': ({ many, writtenOn, payBy, total, listed }) => ({
      subject: `Pagamento até ${payBy}`,
      opening: sentences(writtenOn.length > 0 && `Escrevi em ${listed(writtenOn)}.`, open(many)),
      closing: [
        `Peço que pague o valor total de ${total} até ${payBy}.`,
        'Se até lá o pagamento não tiver chegado, terei de suspender o meu trabalho até que o receba. Preferiria evitar isso. Se houver alguma dificuldade, peço que me ligue ou escreva antes dessa data; também podemos combinar um pagamento em prestações. Agradeço desde já.',
      ],
    }),
    demand: ({ client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Pedido formal de pagamento',
      opening: `Por este meio, solicito formalmente o pagamento. De acordo com a minha contabilidade, em ${today}, ${client ? `${client} tem` : 'tem'} por pagar o seguinte:`,
      closing: [
        sentences(
          writtenOn.length > 0 && `Escrevi a esse respeito em ${listed(writtenOn)}.`,
          promisedFor && `O pagamento tinha sido anunciado para ${promisedFor}.`,
          `Peço que pague o valor total de ${total} até ${payBy}.`,
        ),
        'Se contestar a dívida ou uma parte dela, ou se quiser combinar um pagamento em prestações, peço que me escreva, com os seus motivos, antes dessa data.',
        'Na falta de pagamento e de resposta até lá, teria de considerar outras medidas. Se entretanto já pagou, peço que desconsidere esta mensagem e aceite o meu agradecimento.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'O seu pagamento',
            opening: sentences(
              promisedFor
                ? `Agradeço por me ter avisado de que pagaria até ${promisedFor}.`
                : 'Agradeço por me ter avisado de que pagaria.',
              `Ainda não recebi o pagamento ${ofThe(many)}; talvez tenha havido algum imprevisto:`,
            ),
            closing: [
              'Poderia verificar se o pagamento já saiu e informar em que data posso esperar recebê-lo?',
              `Se algo mudou, peço que me diga; vamos encontrar uma solução, também em prestações. Se o pagamento já estiver a caminho, ${ignore} Agradeço desde já.`,
            ],
          }
        : {
            subject: 'Pagamento anunciado',
            opening: sentences(
              promisedFor
                ? `O pagamento tinha sido anunciado para ${promisedFor} e não chegou.`
                : 'O pagamento tinha sido anunciado e não chegou.',
              open(many),
            ),
            closing: [
              `Peço que pague o valor total de ${total} até ${payBy}.`,
              'Se não for possível, peço que me diga antes dessa data o que atrasa o pagamento e quanto pode pagar e quando, para que possamos combinar prestações. Se o pagamento já estiver a caminho, basta uma mensagem breve com a data. Agradeço desde já.',
            ],
          },
  },
};
