/** @jsxImportSource react */
import { useState } from 'react';

const SEEN = 'replica-notice-seen';

interface Notice {
  title: string;
  body: string;
  button: string;
  isOpen: boolean;
  onClose: () => void;
}

function Dialog({ title, body, button, isOpen, onClose }: Notice) {
  return (
    <div className={`next-overlay-wrapper${isOpen ? ' opened' : ''}`} style={isOpen ? undefined : { display: 'none' }}>
      <div className="next-overlay-backdrop" />
      <div className="next-overlay-inner next-dialog next-closeable" role="dialog" aria-modal="true">
        <div className="next-dialog-header">{title}</div>
        <div className="next-dialog-body">{body}</div>
        <div className="next-dialog-footer">
          <button type="button" className="next-btn next-medium next-btn-primary next-dialog-btn" onClick={onClose}>
            {button}
          </button>
        </div>
        <button type="button" className="next-dialog-close" aria-label="关闭" onClick={onClose}>
          ×
        </button>
      </div>
    </div>
  );
}

/** The list's dialogs: most stay hidden in the document, one covers the page once a session. */
export function Dialogs({ isReady }: { isReady: boolean }) {
  const [isSeen, setSeen] = useState(() => sessionStorage.getItem(SEEN) !== null);
  const close = () => {
    sessionStorage.setItem(SEEN, '1');
    setSeen(true);
  };
  return (
    <>
      <Dialog
        title="商品信息质量升级"
        body="部分商品的信息待完善，请及时优化。"
        button="我知道了"
        isOpen={isReady && !isSeen}
        onClose={close}
      />
      <Dialog title="属性更新提醒" body="类目属性有更新，请尽快补充。" button="忽略" isOpen={false} onClose={close} />
      <Dialog title="标题优化" body="3 个商品的标题可以优化。" button="去优化" isOpen={false} onClose={close} />
    </>
  );
}
