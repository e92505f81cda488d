package sekisho.app.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.Seat;

/**
 * Guards the command bus itself: however a command got there, the seat of the person who caused it
 * must be named for it.
 */
@Component
final class CommandAuthorization implements MessageHandlerInterceptor<CommandMessage<?>> {
  private final CommandAuthority authority;

  CommandAuthorization(CommandBus bus, CommandAuthority authority) {
    this.authority = authority;
    bus.registerHandlerInterceptor(this);
  }

  @Override
  public Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain interceptorChain)
      throws Exception {
    CommandMessage<?> message = unitOfWork.getMessage();
    Seat seat = Envelope.acting(message.getMetaData()).seat();
    if (!authority.mayAct(seat, message.getCommandName())) {
      throw new Refused(Ground.SEAT_MAY_NOT, seat);
    }
    return interceptorChain.proceed();
  }
}
