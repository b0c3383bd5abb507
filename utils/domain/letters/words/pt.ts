import type { LetterWords } from '../letter-words.ts';

/** Português, tratamento formal sem pronome que só um país usa. */
export const pt: LetterWords = {
  labels: {
    date: 'Data',
    creditor: 'Credor',
    debtor: 'Devedor',
    companyNumber: 'Número de registo comercial',
    vatId: 'Número fiscal',
    phone: 'Telefone',
    email: 'E-mail',
    invoice: 'Fatura',
    forWhat: 'Descrição',
    issued: 'Emissão',
    due: 'Vencimento',
    daysLate: 'Dias de atraso',
    invoiceTotal: 'Valor faturado',
    paid: 'Pago',
    open: 'Em dívida',
    total: 'Total',
    statement: 'Extrato de conta',
    history: 'Histórico de contactos',
    event: 'Ocorrência',
    amount: 'Valor',
    calculation: 'Cálculo dos juros',
    from: 'De',
    to: 'Até',
    days: 'Dias',
    rate: 'Taxa anual',
    base: 'Sobre',
    interest: 'Juros',
    perDay: 'Por dia',
    compensation: 'Indemnização fixa',
    lateFee: 'Encargo acordado',
    rule: 'Fundamento',
    payOnline: 'Pagamento online',
    reference: 'Referência do pagamento',
    enclosures: 'Anexos',
    mail: 'E-mail',
    call: 'Chamada telefónica',
    letter: 'Carta',
    siteReminder: 'Lembrete pela página de pagamento',
    reply: 'Resposta recebida',
    dispute: 'Objeção registada',
    plan: 'Plano de pagamento acordado',
    payment: 'Pagamento recebido',
  },
  titles: {
    'late-payment-notice': 'Aviso de pagamento em atraso',
    demand: 'Pedido formal de pagamento',
    general: 'Situação da conta',
  },
  greeting: (name) => (name ? `À atenção de ${name},` : 'A quem possa interessar,'),
  farewell: 'Com os melhores cumprimentos,',
  opening: (kind, { debtor, many, open, today }) => {
    const owed = `estão por pagar ${open} por ${debtor}, relativos ${many ? 'às faturas indicadas' : 'à fatura indicada'} abaixo`;
    switch (kind) {
      case 'late-payment-notice':
        return `À data de ${today}, ${owed}. O prazo de pagamento já passou.`;
      case 'general':
        return `Segue a situação da conta. À data de ${today}, ${owed}.`;
      default:
        return `Venho por este meio pedir formalmente o pagamento. À data de ${today}, ${owed}.`;
    }
  },
  agreedIn: (agreement) => `O trabalho foi acordado da seguinte forma: ${agreement}`,
  noPayment: 'De acordo com os meus registos, não foi recebido qualquer pagamento.',
  paymentsCounted: 'Todos os pagamentos recebidos constam do extrato de conta.',
  interestBy: (rules) =>
    `Acresce o que pode ser cobrado pelo atraso, cada parcela na sua própria linha. Fundamento: ${rules}.`,
  runsOn: (perDay) => `Até ao pagamento acrescem ${perDay} de juros por cada dia.`,
  noneAdded: 'Nesta carta não são pedidos juros nem indemnização pelo atraso.',
  totalOf: ({ total, today }) => `O total em dívida à data de ${today} é de ${total}.`,
  payBy: ({ total, payBy }) => `Peço o pagamento de ${total} até ${payBy}.`,
  howToPay: 'Como pagar',
  dispute: ({ payBy }) =>
    `Se houver desacordo quanto a toda ou parte desta quantia, ou se for preciso mais tempo, peço uma carta, um e-mail ou uma chamada antes de ${payBy}, com as razões ou com o que pode ser pago e quando.`,
  next: {
    'write-again': () => 'Se até lá não chegar nem o pagamento nem uma resposta, voltarei a escrever.',
    'considering-court': () =>
      'Se até lá não chegar nem o pagamento nem uma resposta, ponderarei levar o assunto a tribunal.',
    'considering-agency': () =>
      'Se até lá não chegar nem o pagamento nem uma resposta, ponderarei entregar o assunto a uma empresa de cobranças.',
    'decided-court': ({ payBy }) =>
      `Decidi levar o assunto a tribunal se até ${payBy} não chegar nem o pagamento nem uma resposta.`,
    'decided-agency': ({ payBy }) =>
      `Decidi entregar o assunto a uma empresa de cobranças se até ${payBy} não chegar nem o pagamento nem uma resposta.`,
    'decided-pause': ({ payBy }) => `Decidi suspender o meu trabalho depois de ${payBy}, até à receção do pagamento.`,
  },
  alreadyPaid: 'Se o pagamento já foi feito, peço que não considere esta carta, com o meu agradecimento.',
  noHistory: 'Não há registo de contactos anteriores sobre este assunto.',
  promisedFor: (day) => `Pagamento prometido para ${day}`,
  claimedIn: (event, amounts) => `${event}, a reclamar ${amounts} de juros e valores fixos`,
  ratesFrom: (table, source, seen) => `Taxas: ${table}. Fonte: ${source}, consultada em ${seen}.`,
  reckonedTo: (day) => `As taxas estão publicadas até ${day}; o cálculo vai até esse dia.`,
  notAdvice: 'Os valores acima são informação e não constituem aconselhamento jurídico.',
  perYear: (percent) => `${percent}%`,
};
