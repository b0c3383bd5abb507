import { type DraftBook, facts, sentences } from '../draft-book.ts';
import { known, many } from '../notation.ts';

const ofThe = many('das faturas indicadas abaixo', 'da fatura indicada abaixo');
const theBelow = many('as faturas indicadas abaixo', 'a fatura indicada abaixo');
const open = many('As faturas indicadas abaixo continuam em aberto:', 'A fatura indicada abaixo continua em aberto:');
const theInvoices = many('as faturas', 'a fatura');
const inTheInvoices = many('nas faturas', 'na fatura');
const wroteOn = known('written', 'Escrevi em {{written}}.');
const ignore = 'peço que [desconsidere|desconsideres] esta mensagem.';
const payInFull = [
  'Peço que [pague|pagues] o valor total de {{total}} até {{payBy}}.',
  'Peço o pagamento integral de {{total}} até {{payBy}}.',
  'Aguardo o valor total de {{total}} até {{payBy}}.',
] as const;
const ignoreIfSent = [
  `Se o pagamento já estiver a caminho, ${ignore} Agradeço desde já.`,
  `Se entretanto já [pagou|pagaste], ${ignore} Agradeço a ajuda.`,
  `Se as nossas mensagens se cruzaram, ${ignore} Agradeço a atenção.`,
] as const;

const chargesToo = 'Os valores acrescentados acima também são devidos.';

/** Portuguese as it is written on both sides of the Atlantic: third person without a title, no obrigado or obrigada; or tu. */
export const pt: DraftBook = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  greeting: (name, tone, address) => {
    if (address === 'informal') return name ? `Olá, ${name.first},` : 'Olá,';
    if (tone === 'final') return name ? `À atenção de ${name.full},` : 'A quem possa interessar,';
    return name ? `Olá, ${name.full},` : 'Olá,';
  },
  farewell: (tone, address) => (tone === 'final' && address === 'formal' ? 'Atenciosamente,' : 'Cordialmente,'),
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
  columns: {
    number: 'Fatura',
    subject: 'Descrição',
    issued: 'Emitida',
    due: 'Vencimento',
    daysOverdue: 'Dias de atraso',
    amount: 'Em aberto',
    paid: 'Pago',
  },
  total: 'Total',
  instalment: (number, due, amount) => `${number}. ${due}: ${amount}`,
  charges: ({ asOf, rules, interest, lateFee, compensation, perDay }) => [
    `A isso acrescem, em ${asOf} (${rules}): ${facts(
      interest && `juros de ${interest}`,
      lateFee && `o encargo acordado de ${lateFee}`,
      compensation && `a indemnização fixa de ${compensation}`,
    )}.`,
    ...(perDay ? [`Cada dia a mais acrescenta ${perDay}.`] : []),
  ],
  payByLink: '[Pode|Podes] pagar aqui: {{link}}',
  payBySomeLinks: '[Pode|Podes] pagar através dos links indicados ou com os dados bancários das faturas.',
  payByBank: `Para o pagamento, peço que [utilize|utilizes] os dados bancários indicados ${inTheInvoices}.`,
  payAsTold: 'Para o pagamento: {{ownWayToPay}}',
  consequences: {
    'further-steps': [
      'Na falta de pagamento e de resposta até lá, teria de considerar outras medidas.',
      'Na falta de pagamento e de resposta até lá, tomarei outras medidas.',
    ],
    'pause-work': [
      'Na falta de pagamento e de resposta até lá, teria de considerar a suspensão do meu trabalho.',
      'Na falta de pagamento e de resposta até lá, suspenderei o meu trabalho até que o pagamento chegue.',
    ],
    collection: [
      'Na falta de pagamento e de resposta até lá, consideraria pedir ajuda a uma empresa de cobrança.',
      'Na falta de pagamento e de resposta até lá, entregarei o assunto a uma empresa de cobrança.',
    ],
    court: [
      'Na falta de pagamento e de resposta até lá, consideraria apresentar uma injunção de pagamento.',
      'Na falta de pagamento e de resposta até lá, apresentarei uma injunção de pagamento.',
    ],
  },
  letters: {
    courtesy: {
      subject: 'Próximo vencimento',
      opening: [
        [
          'Agradeço a [sua|tua] confiança e espero que o resultado seja do [seu|teu] agrado.',
          'Agradeço a encomenda e espero que o trabalho seja útil.',
          'Foi um prazer fazer este trabalho, e espero que tudo esteja como [desejava|desejavas].',
        ],
        [
          `Para que [tenha|tenhas] tudo à mão antes do vencimento, seguem os dados ${ofThe}:`,
          `Para que nada dificulte o pagamento no dia certo, seguem os dados ${ofThe}:`,
          `O vencimento ${ofThe} está próximo; segue tudo o que é preciso para o pagamento:`,
        ],
      ],
      closing: [
        [
          [
            '[Precisa|Precisas] de mais alguma coisa da minha parte, como um número de encomenda ou outra cópia? Basta uma resposta breve.',
            'É preciso mais algum dado, como um número de encomenda no documento? Basta responder a esta mensagem.',
            'Falta algo para os [seus|teus] registos, ou há algo diferente do previsto? Basta uma linha e eu trato disso.',
          ],
        ],
        [
          [
            'Se o pagamento já estiver programado, não é preciso fazer mais nada. Agradeço desde já.',
            `Se já estiver tudo programado, ${ignore} Agradeço desde já.`,
            'Se o pagamento já estiver tratado, agradeço; não é preciso mais nada.',
          ],
        ],
      ],
    },
    reminder: {
      subject: 'Lembrete',
      opening: [
        [
          'Agradeço a [sua|tua] confiança e espero que o resultado seja do [seu|teu] agrado.',
          'Agradeço mais uma vez a encomenda e espero que o trabalho corresponda ao que era preciso.',
          'Foi um prazer fazer este trabalho; agradeço a confiança e espero que tudo esteja a contento.',
        ],
        [
          `Ainda não recebi o pagamento ${ofThe}; é possível que ${many('tenham passado despercebidas', 'tenha passado despercebida')}:`,
          `Tanto quanto vejo, o pagamento ${ofThe} ainda não chegou; numa semana cheia é fácil escapar:`,
          `Um pequeno lembrete a respeito ${ofThe}, cujo pagamento ainda não recebi:`,
        ],
      ],
      closing: [
        [
          [
            'Falta alguma informação, ou houve algo que não foi como [esperava|esperavas]? Basta uma resposta breve.',
            '[Tem|Tens] tudo o que é preciso para o pagamento, e o trabalho está como [queria|querias]? Basta uma linha de resposta.',
            'Falta alguma coisa, ou há algum ponto do trabalho de que [queira|queiras] falar? Basta responder a esta mensagem.',
          ],
        ],
        [
          [
            `Se já [pagou|pagaste], agradeço e ${ignore}`,
            'Se o pagamento já estiver a caminho, agradeço; não é preciso mais nada.',
            `Se as nossas mensagens se cruzaram, ${ignore} Agradeço a atenção.`,
          ],
        ],
      ],
    },
    'second-reminder': {
      subject: known('lastWritten', 'Segundo lembrete', 'Lembrete'),
      opening: [
        [
          known(
            'lastWritten',
            `Escrevi em {{lastWritten}} a respeito ${ofThe} e ainda não recebi o pagamento. Caso a minha mensagem não tenha chegado, seguem novamente os dados:`,
            `Ainda não recebi o pagamento ${ofThe}. Caso não ${many('tenham', 'tenha')} chegado, seguem os dados:`,
          ),
          known(
            'lastWritten',
            `Volto à minha mensagem de {{lastWritten}}: o pagamento ${ofThe} continua em aberto. Pode ter-se perdido alguma coisa, por isso repito todos os dados:`,
            `O pagamento ${ofThe} continua em aberto. Pode ter-se perdido alguma mensagem, por isso seguem todos os dados:`,
          ),
          known(
            'lastWritten',
            `Talvez a minha mensagem de {{lastWritten}} se tenha perdido entre outras. Até agora não recebi o pagamento ${ofThe}; estes são novamente os dados:`,
            `Talvez o meu e-mail se tenha perdido entre outros. Até agora não recebi o pagamento ${ofThe}; estes são os dados:`,
          ),
        ],
      ],
      closing: [
        [
          [
            '[Poderia|Poderias] informar em que data posso esperar o pagamento?',
            'Em que dia posso esperar o pagamento? Basta uma data.',
            '[Poderia|Poderias] dizer-me o dia em que o pagamento será feito?',
          ],
          [
            `Se [precisar|precisares] de outra cópia ${many('de alguma', 'da')} fatura, terei todo o prazer em enviá-la.`,
            `Envio novamente ${theInvoices} com todo o gosto, se ajudar.`,
            `Enviar outra cópia ${many('das faturas', 'da fatura')} não dá trabalho nenhum.`,
          ],
        ],
        [
          [
            'Se houver algo que atrase o pagamento, peço que me [diga|digas]; vamos encontrar uma solução.',
            'Se houver alguma dificuldade, peço que me [diga|digas]; procuramos um acordo que sirva a ambas as partes.',
            'Se algo estiver a impedir o pagamento, basta uma palavra; encontraremos uma solução.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken': {
      subject: 'O [seu|teu] pagamento',
      opening: [
        [
          known(
            'promisedFor',
            'Agradeço por me [ter avisado de que pagaria|teres avisado de que pagarias] até {{promisedFor}}.',
            'Agradeço por me [ter avisado de que pagaria|teres avisado de que pagarias].',
          ),
          known(
            'promisedFor',
            'O pagamento tinha sido gentilmente anunciado para {{promisedFor}}.',
            'O pagamento tinha sido gentilmente anunciado.',
          ),
          known(
            'promisedFor',
            'Tinha anotado {{promisedFor}} como o dia do [seu|teu] pagamento; agradeço ter recebido uma data.',
            'Tinha anotado que o [seu|teu] pagamento vinha a caminho; agradeço o aviso.',
          ),
        ],
        [
          `Ainda não recebi o pagamento ${ofThe}; talvez tenha havido algum imprevisto:`,
          `Até agora não chegou nada para o pagamento ${ofThe}; a transferência pode ter-se atrasado:`,
          `O pagamento ${ofThe} ainda não chegou até mim; talvez algo não tenha corrido bem:`,
        ],
      ],
      closing: [
        [
          [
            '[Poderia|Poderias] verificar se o pagamento já saiu e informar em que data posso esperar recebê-lo?',
            '[Poderia|Poderias] ver se a transferência foi feita e dizer-me em que dia deve chegar?',
            'Já saiu, e em que dia posso esperá-lo? Basta uma resposta breve.',
          ],
        ],
        [
          [
            'Se algo mudou, peço que me [diga|digas]; vamos encontrar uma solução; também é possível pagar em prestações.',
            'Se a data já não servir, peço que [proponha|proponhas] outra; também podemos combinar prestações.',
            'Se for difícil pagar tudo de uma vez, peço que me [diga|digas]; o pagamento em prestações também é possível.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken-firm': {
      subject: 'Pagamento anunciado',
      opening: [
        [
          known(
            'promisedFor',
            'O pagamento tinha sido anunciado para {{promisedFor}} e não chegou.',
            'O pagamento tinha sido anunciado e não chegou.',
          ),
          known(
            'promisedFor',
            'Tínhamos combinado o pagamento para {{promisedFor}}, e não recebi nada.',
            'Tínhamos combinado o pagamento, e não recebi nada.',
          ),
          known(
            'promisedFor',
            'Não recebi o pagamento anunciado para {{promisedFor}}.',
            'Não recebi o pagamento anunciado.',
          ),
        ],
        open,
      ],
      closing: [
        [payInFull],
        [
          [
            'Se não for possível, peço que me [diga|digas] antes dessa data o que atrasa o pagamento e quanto [pode|podes] pagar e quando, para que possamos combinar prestações.',
            'Se não [puder|puderes] pagar até lá, peço que me [escreva|escrevas] antes com o motivo e com os valores que são possíveis e quando; combinamos então prestações.',
            'Se isso não for possível, peço que me [indique|indiques] antes o que o impede e que valores são possíveis em que dias, para combinarmos prestações.',
          ],
          [
            'Se o pagamento já estiver a caminho, basta uma mensagem breve com a data. Agradeço desde já.',
            'Se já foi feito, basta dizer-me o dia. Agradeço desde já.',
            'Se entretanto saiu, só preciso da data. Agradeço desde já.',
          ],
        ],
      ],
    },
    'late-notice': {
      subject: 'Pagamento em aberto',
      opening: [
        [
          `${known('lastWritten', 'Escrevi pela última vez em {{lastWritten}}.')} ${open}`,
          `${known('lastWritten', 'Não recebi resposta à minha mensagem de {{lastWritten}}.')} ${open}`,
          `${known('lastWritten', 'Desde a minha mensagem de {{lastWritten}} não recebi nada.')} ${open}`,
        ],
      ],
      closing: [
        [
          [
            'Posso perguntar o que atrasa o pagamento?',
            'O que está a atrasar o pagamento?',
            '[Poderia|Poderias] dizer-me por que o pagamento ainda não foi feito?',
          ],
          [
            `Se houver algo errado no trabalho ou ${inTheInvoices}, peço que me [diga|digas], e tratarei disso de imediato.`,
            `Se o trabalho não estiver a contento ou se houver um dado errado ${inTheInvoices}, gostaria de o corrigir.`,
            `Se houver uma falha no trabalho ou ${inTheInvoices}, peço que me [diga|digas] e eu resolvo.`,
          ],
          [
            'Se outra pessoa for responsável pelos pagamentos, peço que lhe [encaminhe|encaminhes] esta mensagem ou que me [indique|indiques] com quem devo falar.',
            'Se os pagamentos forem tratados por outro departamento, peço que lhe [passe|passes] esta mensagem ou que me [diga|digas] a quem me dirigir.',
            'Se o assunto for de outra pessoa na empresa, peço que o [encaminhe|encaminhes] ou que me [indique|indiques] a pessoa certa.',
          ],
        ],
        [
          [
            'Se estiver tudo certo, peço que [pague|pagues] até {{payBy}} ou que [proponha|proponhas] uma data.',
            'Se não houver nada a esclarecer, peço o pagamento até {{payBy}} ou a indicação de um dia que sirva.',
            'Caso contrário, aguardo o pagamento até {{payBy}}, ou a proposta de outro dia.',
          ],
          [
            'Se for difícil pagar o valor total neste momento, podemos combinar um pagamento em prestações. Agradeço a [sua|tua] ajuda.',
            'Se for demasiado de uma vez, o pagamento em prestações é possível. Agradeço a [sua|tua] ajuda.',
            'Se custar pagar tudo agora, podemos dividir o valor em prestações. Agradeço a [sua|tua] ajuda.',
          ],
        ],
      ],
    },
    'terms-enforced': {
      subject: 'Condições de pagamento',
      opening: [
        [
          `${wroteOn} ${known('overdue', 'O prazo de pagamento acordado já passou.')} ${open}`,
          `${wroteOn} ${known('overdue', 'Segundo as nossas condições, o pagamento está em atraso.')} ${open}`,
          `${wroteOn} ${known('overdue', 'O dia de pagamento que combinámos já passou.')} ${open}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          known(
            'charges',
            chargesToo,
            'Depois dessa data, poderei acrescentar encargos por atraso, na medida em que o nosso acordo ou a lei os preveja.',
          ),
          [
            `Se não [puder pagar até lá ou não concordar|puderes pagar até lá ou não concordares] com ${many('alguma', 'a')} fatura, peço que me [diga|digas] antes dessa data, para que possamos resolver a questão. Agradeço desde já.`,
            `Se não for possível, ou se ${many('alguma', 'a')} fatura parecer errada, peço que me [escreva|escrevas] antes dessa data; havemos de esclarecer a questão. Agradeço desde já.`,
            'Se houver um motivo para não pagar ou para pagar mais tarde, peço que o [indique|indiques] antes dessa data, para encontrarmos uma solução. Agradeço desde já.',
          ],
        ],
      ],
    },
    'cut-off': {
      subject: 'Pagamento até {{payBy}}',
      opening: [
        [
          `${wroteOn} ${open}`,
          `${known('written', 'Às minhas mensagens de {{written}} não se seguiu nenhum pagamento.')} ${open}`,
          `${known('written', 'Sobre este assunto escrevi em {{written}}.')} ${open}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          [
            'Se até lá o pagamento não tiver chegado, terei de suspender o meu trabalho até que o receba. Preferiria evitar isso.',
            'Sem o pagamento, só poderei continuar o meu trabalho até esse dia, e retomo-o assim que chegar. Espero que não seja preciso.',
            'Depois desse dia, o meu trabalho fica parado até que o pagamento chegue. Preferiria muito continuar.',
          ],
          [
            'Se houver alguma dificuldade, peço que me [ligue ou escreva|ligues ou escrevas] antes dessa data; também podemos combinar um pagamento em prestações. Agradeço desde já.',
            'Se algo o impedir, peço que [fale|fales] comigo antes dessa data; as prestações também são possíveis. Agradeço desde já.',
            'Se houver um problema, basta uma chamada ou uma mensagem antes desse dia; também podemos dividir o valor. Agradeço desde já.',
          ],
        ],
      ],
    },
    demand: {
      subject: 'Pedido formal de pagamento',
      opening: [
        [
          `Por este meio, solicito formalmente o pagamento. De acordo com a minha contabilidade, em {{today}}, ${known('client', '{{client}} tem', '[tem|tens]')} por pagar o seguinte:`,
          `Com esta mensagem peço formalmente o pagamento. Em {{today}}, segundo os meus registos, está por pagar${known('client', ' por parte de {{client}}')} o seguinte:`,
          `Este é um pedido formal de pagamento. Em {{today}} continua por pagar${known('client', ', por {{client}},')} o seguinte:`,
        ],
      ],
      closing: [
        [
          known('written', 'Escrevi a esse respeito em {{written}}.'),
          known('promisedFor', 'O pagamento tinha sido anunciado para {{promisedFor}}.'),
          [
            'Peço que [pague|pagues] o valor total de {{total}} até {{payBy}}.',
            'O prazo para o pagamento integral de {{total}} termina em {{payBy}}.',
            'Peço o pagamento integral de {{total}} até {{payBy}}.',
          ],
          known('charges', chargesToo),
        ],
        [
          [
            'Se [contestar a dívida ou uma parte dela, ou se quiser|contestares a dívida ou uma parte dela, ou se quiseres] combinar um pagamento em prestações, peço que me [escreva, com os seus|escrevas, com os teus] motivos, antes dessa data.',
            'Se não [concordar|concordares] com todo o valor ou com parte dele, ou [precisar|precisares] de prestações, peço que me [escreva|escrevas] o motivo antes dessa data.',
            'Em caso de desacordo quanto a todo o valor ou a parte dele, ou se [preferir|preferires] prestações, peço as [suas|tuas] razões por escrito antes dessa data.',
          ],
        ],
        [
          '{{consequence}}',
          [
            'Se entretanto já [pagou, peço que desconsidere esta mensagem e aceite|pagaste, peço que desconsideres esta mensagem e aceites] o meu agradecimento.',
            'Se o pagamento já foi feito, agradeço e peço que [considere|consideres] esta mensagem sem efeito.',
            'Se já [pagou|pagaste], agradeço; nesse caso não é preciso responder.',
          ],
        ],
      ],
    },
    'after-call': {
      subject: 'A nossa conversa',
      opening: [
        [
          `Agradeço o tempo que [dedicou|dedicaste] à nossa conversa por telefone${known('calledOn', ' em {{calledOn}}')}.`,
          `Agradeço a nossa conversa telefónica${known('calledOn', ' de {{calledOn}}')}.`,
          `Foi bom falar [consigo|contigo] ao telefone${known('calledOn', ' em {{calledOn}}')}; agradeço.`,
        ],
        [
          `Como combinado, seguem os dados ${ofThe}:`,
          `Como disse, seguem por escrito os dados ${ofThe}:`,
          `Para que tenhamos isto por escrito, seguem os dados ${ofThe}:`,
        ],
      ],
      closing: [
        [
          known(
            'promisedFor',
            'Anotei que o pagamento será feito até {{promisedFor}}. Agradeço ter recebido uma data.',
            'Agora que [tem|tens] todos os dados, [poderia|poderias] dizer-me em que data posso esperar o pagamento?',
          ),
        ],
        [
          [
            'Se percebi algo mal, ou se [precisar|precisares] de mais alguma coisa, peço que [responda|respondas] a esta mensagem. Agradeço a [sua|tua] ajuda.',
            'Se [se lembrar|te lembrares] de algo de outra forma, ou se faltar um documento, basta responder a esta mensagem. Agradeço muito a [sua|tua] ajuda.',
            'Falta alguma coisa, ou anotei algo mal? Basta uma resposta breve. Agradeço a [sua|tua] ajuda.',
          ],
        ],
      ],
    },
    'part-payment': {
      subject: 'Pagamento parcial recebido',
      opening: [
        [
          `Agradeço o [seu|teu] pagamento${known('received', ' de {{received}}')}${known('receivedOn', ', que chegou em {{receivedOn}}')}.`,
          `O [seu|teu] pagamento${known('received', ' de {{received}}')} chegou${known('receivedOn', ' em {{receivedOn}}')}; agradeço muito.`,
          `Recebi o [seu|teu] pagamento${known('received', ' de {{received}}')}${known('receivedOn', ' em {{receivedOn}}')}, com o meu agradecimento.`,
        ],
        [
          `Descontei-o do valor em aberto. Este é o saldo ${ofThe} que falta pagar:`,
          `Foi aplicado ao pagamento ${ofThe} e deixa este saldo:`,
          `Depois deste pagamento, falta pagar, a respeito ${ofThe}, o seguinte:`,
        ],
      ],
      closing: [
        [
          [
            '[Poderia|Poderias] dizer-me em que data posso esperar o resto de {{total}}?',
            'Em que dia posso esperar os {{total}} restantes? Basta uma data.',
            'Quando virá o resto de {{total}}? Peço que me [indique|indiques] o dia.',
          ],
        ],
        [
          [
            'Se o pagamento tinha outro fim, ou se [preferir|preferires] pagar o resto em prestações, peço que me [diga|digas]; vamos encontrar uma solução. Agradeço a [sua|tua] ajuda.',
            'Se [preferir|preferires] pagar o resto em prestações, ou se os [seus|teus] registos disserem outra coisa, basta uma resposta breve. Agradeço a [sua|tua] ajuda.',
            'Os nossos números não coincidem, ou ajudaria pagar o resto em prestações? Nesse caso, peço que me [escreva|escrevas]. Agradeço a [sua|tua] ajuda.',
          ],
        ],
      ],
    },
    'dispute-answer': {
      subject: 'A [sua|tua] objeção',
      opening: [
        [
          'Agradeço por me [dizer|dizeres] que algo não está bem. Levo isso a sério e quero resolver a questão [consigo|contigo].',
          'Agradeço a franqueza. Quero perceber a questão e resolvê-la de forma justa.',
          'Foi bom [ter-me|teres-me] dito; vou ver tudo com cuidado.',
        ],
        [
          `Trata-se ${ofThe}:`,
          `A minha resposta diz respeito ao seguinte:`,
          `Para falarmos da mesma coisa, trata-se ${ofThe}:`,
        ],
      ],
      closing: [
        [
          [
            '[Poderia|Poderias] descrever o que não está como foi combinado e o que deixaria tudo em ordem? Imagens ou uma lista ajudam-me.',
            'O que é que exatamente não está bem, e qual seria uma boa solução? Algumas linhas ou imagens ajudam-me.',
            'Peço que me [diga|digas] com que parte não [concorda|concordas] e o que [gostaria|gostarias] que eu fizesse. Basta uma lista breve.',
          ],
        ],
        [
          [
            'Responderei logo a seguir. Se só uma parte estiver em causa, peço que [pague|pagues] o resto até {{payBy}}. Agradeço a ajuda para esclarecer isto.',
            'Respondo sem demora. O que não está em causa, peço que o [pague|pagues] até {{payBy}}, para que fique só o ponto em aberto. Agradeço a [sua|tua] ajuda.',
            'Volto a escrever em breve. [Poderia|Poderias] pagar a parte não contestada até {{payBy}}, enquanto resolvemos o resto? Agradeço a [sua|tua] ajuda.',
          ],
        ],
      ],
    },
    'plan-offer': {
      subject: 'Pagamento em prestações',
      opening: [
        [
          `Compreendo que pagar tudo de uma vez possa ser difícil neste momento. Para o pagamento ${ofThe}, posso oferecer prestações:`,
          `Se o valor total for demasiado de uma vez, há outro caminho. Para o pagamento ${ofThe}, proponho prestações:`,
          `Gostaria de facilitar o pagamento. Para o pagamento ${ofThe}, podemos combinar prestações:`,
        ],
      ],
      closing: [
        [
          [
            'A minha proposta é esta:\n{{instalments}}',
            'As prestações poderiam ser estas:\n{{instalments}}',
            'Proponho estas prestações:\n{{instalments}}',
          ],
        ],
        [
          [
            'Serve assim? Basta um sim como resposta para ficar combinado, e enquanto cada prestação chegar no dia previsto não enviarei lembretes.',
            'Seria possível? Basta um sim; enquanto cada prestação chegar no dia previsto, não [receberá|receberás] lembretes meus.',
            '[Concorda|Concordas]? Basta um sim, e enquanto as prestações chegarem nos dias previstos não enviarei lembretes.',
          ],
          [
            'Se outros dias ou valores servirem melhor, peço que os [proponha|proponhas]. Agradeço desde já.',
            'Se [precisar|precisares] de outros dias ou valores, peço uma proposta. Agradeço desde já.',
            'Outros valores ou dias também são possíveis; basta dizer. Agradeço desde já.',
          ],
        ],
      ],
    },
    'plan-confirmation': {
      subject: 'O nosso plano de pagamento',
      opening: [
        [
          `Agradeço por termos combinado um plano de pagamento. Diz respeito ao pagamento ${ofThe}:`,
          `Agradeço a [sua|tua] resposta. Confirmo com gosto o nosso plano para o pagamento ${ofThe}:`,
          `Fico feliz por termos encontrado uma solução. Confirmo assim o nosso plano para o pagamento ${ofThe}:`,
        ],
      ],
      closing: [
        [
          [
            'Estas são as prestações combinadas:\n{{instalments}}',
            'Combinámos estas prestações:\n{{instalments}}',
            'Os valores e os dias são estes:\n{{instalments}}',
          ],
        ],
        [
          [
            'Cada prestação deve chegar no dia previsto. Se alguma se atrasar, peço que me [diga|digas] antes, para encontrarmos outro dia.',
            'Peço que [faça|faças] com que cada prestação chegue no dia previsto. Se houver um atraso à vista, basta avisar a tempo e mudamos o dia.',
            'Só peço que cada prestação chegue no dia previsto, e uma palavra antes se alguma não puder chegar.',
          ],
          [
            'Se algo for diferente do que [tinha|tinhas] em mente, peço que [responda|respondas] a esta mensagem. Agradeço desde já.',
            'Se anotei algo mal, basta uma resposta breve. Agradeço desde já.',
            'Se [vir|vires] a questão de outra forma, peço que me [escreva|escrevas]. Agradeço a colaboração.',
          ],
        ],
      ],
    },
    'accounts-payable': {
      subject: 'Para a contabilidade',
      opening: [
        [
          `Escrevo[-lhe|-te] porque [se ocupa|te ocupas] dos pagamentos${known('buyer', '; a encomenda foi feita por {{buyer}}')}.`,
          `Permita-me que me dirija diretamente a si por causa de um pagamento${known('buyer', ' de um trabalho encomendado por {{buyer}}')}.`,
          `Espero que este seja o lugar certo para os pagamentos${known('buyer', '; o meu contacto para o trabalho é {{buyer}}')}.`,
        ],
        open,
      ],
      closing: [
        [
          [
            `Poderia dizer-me se ${many('estão registadas', 'está registada')} no vosso sistema e em que dia ${many('serão pagas', 'será paga')}?`,
            `${many('Estão registadas', 'Está registada')} no vosso sistema, e para que dia está previsto o pagamento?`,
            `${many('Constam', 'Consta')} do vosso sistema, e em que data de pagamentos ${many('serão liquidadas', 'será liquidada')}?`,
          ],
          [
            'Se faltar um número de encomenda, um formulário ou uma aprovação, peço que me diga e enviarei o que for preciso.',
            'Se faltar algo, como um número de encomenda ou uma aprovação, peço que me avise e eu trato disso.',
            'Se precisar de um número de encomenda, de outra morada ou de um formulário, envio com todo o gosto.',
          ],
        ],
        [
          [
            'Se outra pessoa tratar disto, peço que lhe encaminhe esta mensagem ou que me diga a quem escrever. Agradeço a sua ajuda.',
            'Se isto não for da sua responsabilidade, agradeço que o passe à pessoa certa. Agradeço a sua ajuda.',
            'Se este não for o departamento certo, peço que encaminhe esta mensagem. Agradeço a sua ajuda.',
          ],
        ],
      ],
    },
    resend: {
      subject: 'Novo envio',
      opening: [
        [
          `${many('Seguem novamente as faturas', 'Segue novamente a fatura')}, para que [tenha|tenhas] tudo no mesmo lugar. Trata-se do seguinte trabalho:`,
          `Caso o primeiro e-mail se tenha perdido, volto a enviar ${theInvoices}:`,
          `Caso não ${many('tenham', 'tenha')} chegado, envio ${theInvoices} pela segunda vez:`,
        ],
      ],
      closing: [
        [
          [
            'Chegou tudo bem, com o que a [sua|tua] contabilidade precisa, por exemplo um número de encomenda ou a morada certa?',
            'Abre bem, e está lá tudo o que a [sua|tua] contabilidade precisa, como um número de encomenda?',
            'Está tudo o que é preciso para o pagamento, como a morada certa e um número de encomenda? Se não, altero com todo o gosto.',
          ],
        ],
        [
          [
            `Peço que me [diga|digas] em que data posso esperar o pagamento. Se já tiver sido feito, ${ignore} Agradeço desde já.`,
            `[Poderia|Poderias] dizer-me também o dia do pagamento? Se já tiver sido feito, ${ignore} Agradeço desde já.`,
            `Uma palavra sobre o dia do pagamento ajudaria. Se já [pagou|pagaste], ${ignore} Agradeço desde já.`,
          ],
        ],
      ],
    },
    settlement: {
      subject: 'Proposta de acordo',
      opening: [
        [
          'Gostaria de levar este assunto a bom termo para ambas as partes, sem mais cartas.',
          'Penso que ambas as partes gostariam de dar este assunto por encerrado.',
          'Em vez de deixar isto arrastar-se, gostaria de fazer uma proposta.',
        ],
        open,
      ],
      closing: [
        [
          [
            'Se {{settlement}} chegarem até {{payBy}}, considero o assunto totalmente resolvido. Caso contrário, continua em dívida o valor total de {{total}}.',
            'A minha proposta: um pagamento de {{settlement}} até {{payBy}}, e o assunto fica encerrado. Se até lá não chegar, continua em dívida o valor total de {{total}}.',
            'Aceito {{settlement}} em vez de {{total}}, desde que o pagamento chegue até {{payBy}}. Depois desse dia, volta a ser devido o valor total.',
          ],
        ],
        [
          [
            '[Concorda|Concordas]? Basta uma resposta breve. Se [vir|vires] a questão de outra forma, peço que me [diga|digas] como podemos chegar a acordo. Agradeço desde já.',
            'Seria aceitável? Peço uma resposta, ou uma proposta diferente. Agradeço desde já.',
            'Peço que me [diga se aceita ou o que propõe|digas se aceitas ou o que propões] em alternativa. Agradeço a resposta.',
          ],
        ],
      ],
    },
    thanks: {
      subject: 'Agradecimento',
      opening: [
        [
          `Agradeço muito o [seu|teu] pagamento. Com ele ${many('ficam pagas', 'fica paga')} ${theBelow}:`,
          `O [seu|teu] pagamento chegou, agradeço muito. Assim ${many('ficam liquidadas', 'fica liquidada')} ${theBelow}:`,
          `Com o meu agradecimento, confirmo que recebi o pagamento ${ofThe}:`,
        ],
      ],
      closing: [
        [
          [
            'Foi um prazer fazer este trabalho. Se eu puder fazer mais alguma coisa, ou se algo pudesse ter corrido melhor, gostaria de saber.',
            'Gostei da nossa colaboração. Se da próxima vez eu puder facilitar alguma coisa, também na fatura, gostaria de saber.',
            'Espero que voltemos a trabalhar em conjunto. Posso melhorar alguma coisa da próxima vez? Agradeço qualquer sugestão.',
          ],
        ],
      ],
    },
  },
};
