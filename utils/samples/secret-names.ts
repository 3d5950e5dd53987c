const SECRETS =
  '.*token.*|.*cookie.*|(?:_?m_h5_|_)?tk|sign|h5st|.*secret.*|session(?:_?id)?|csrf(?:_?id)?|authorization|a_?bogus';
const DEVICES = 'verify_?fp|umid|utdid|ip|uuid|device_?id|.*trace_?id|.*spider_?rule|anti_?content';
const REACHED_BY =
  '.*phone.*|.*mobile.*|tel\\d?|landline|e?_?mail|.*address(?:_.*)?|.*addr|wx(?:_?id)?|we_?chat|qq|(?:express|waybill|mail)_?no';
const PEOPLE =
  'receiver.*|consignee|contact.*|linkman|buyer(?:_?(?:nick|name|id))?|.*nick(?:_?name)?|.*avatar.*|user_?name|operator(?:_?name)?|.*wangwang.*|account(?:_?name)?|login(?:_?(?:name|id))?|pin|\\w*uin';
const PAPERS = 'id_?card(?:_?no)?|licen[cs]e(?:_?no)?|bank_?(?:card|account)?(?:_?no)?';
const SECRET = new RegExp(`^(?:${[SECRETS, DEVICES, REACHED_BY, PEOPLE, PAPERS].join('|')})$`, 'i');

/** Whether the name of a field or of a parameter says that its value is a secret, a person or a device: it is dropped. */
export const isSecretName = (name: string): boolean => SECRET.test(name);
